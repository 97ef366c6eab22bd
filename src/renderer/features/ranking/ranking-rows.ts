import type {
  Key,
  RankedAgency,
  RankedList,
  ScoreboardBody,
} from '../../../domain/documents/generated/documents';
import type { TrackedAgency } from '../../parts/province/province-view';

export type RankingOrder = 'level' | 'progress';

/** An agency of a list: ranked, or standing last with a reason. */
export type RankingRow = { id: string; tracked: TrackedAgency; placed: RankedAgency | null };

/** In list order; by progress the largest rise first, and those without a comparison before those not ranked. */
export function rankingRows(
  agencies: readonly TrackedAgency[],
  list: RankedList,
  order: RankingOrder,
): RankingRow[] {
  const placed = new Map(list.agencies.map((ranked) => [ranked.agency, ranked]));
  const rows = agencies
    .filter(({ peerGroup }) => peerGroup === list.peerGroup)
    .map((tracked) => ({ id: tracked.id, tracked, placed: placed.get(tracked.id) ?? null }));
  if (order === 'level') return rows;
  const position = new Map(rows.map((row, index) => [row.id, index]));
  const inListOrder = (row: RankingRow) => position.get(row.id) ?? 0;
  return [...rows].sort(
    (left, right) => weightOf(right) - weightOf(left) || inListOrder(left) - inListOrder(right),
  );
}

function weightOf({ placed }: RankingRow): number {
  if (placed === null) return -2_000;
  return placed.progress === null ? -1_000 : Number(placed.progress.change);
}

export function listOf(scoreboard: ScoreboardBody, peerGroup: Key | null): RankedList | null {
  return scoreboard.lists.find((list) => list.peerGroup === peerGroup) ?? scoreboard.lists[0] ?? null;
}

/** Agencies with the same rank, the agency itself left out. */
export function sharingRank(list: RankedList, { agency, rank }: RankedAgency): string[] {
  return list.agencies
    .filter((other) => other.rank === rank && other.agency !== agency)
    .map((other) => other.agency);
}
