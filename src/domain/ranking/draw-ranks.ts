// How firm a rank is: the same agencies ranked again under many slightly different weights.
import type { AgencyId } from '../documents/generated/documents';
import type { FrameworkIndex } from '../framework/framework-index';
import type { AgencyScore } from '../scoring/score-agency';
import { rankScores } from './rank-scores';
import { createUniform } from './random-weights';

/** The method's constants; the scoreboard prints them. */
export const drawMethod = {
  draws: 1_000,
  /** Each weight is multiplied by a number uniform in [1 - spread, 1 + spread). */
  spread: 0.25,
  lowPercentile: 5,
  highPercentile: 95,
  /** Neighbours are tied within noise when each is ahead in at least this share of the draws. */
  noiseShare: 0.1,
} as const;

export type RankDraw = { readonly from: number; readonly to: number; readonly tiedWith: readonly AgencyId[] };

type DrawRequest = {
  readonly framework: FrameworkIndex;
  /** One peer group. */
  readonly scores: readonly AgencyScore[];
  /** First 16 bytes of SHA-256 of framework id + campaign id. */
  readonly seed: Uint8Array;
  readonly draws: number;
};

export function drawRanks({ framework, scores, seed, draws }: DrawRequest): ReadonlyMap<AgencyId, RankDraw> {
  const list = inListOrder(scores);
  const table = pointsTable(framework, list);
  const uniform = createUniform(seed);
  const count = list.length;
  const width = framework.body.indicators.length;
  const weights = new Float64Array(width);
  const totals = new Float64Array(count);
  const sorted = new Float64Array(count);
  /** How often each place in the list took each rank. */
  const tally = new Uint32Array(count * (count + 1));
  const ahead = new Uint32Array(count);
  const behind = new Uint32Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let column = 0; column < width; column += 1)
      weights[column] = uniform() * 2 * drawMethod.spread + (1 - drawMethod.spread);
    weighTotals(table, weights, totals, width);
    sorted.set(totals);
    sorted.sort();
    for (let row = 0; row < count; row += 1) {
      const total = totals[row] ?? 0;
      const place = row * (count + 1) + rankIn(sorted, total);
      tally[place] = (tally[place] ?? 0) + 1;
      const below = totals[row + 1];
      if (below === undefined) continue;
      if (total > below) ahead[row] = (ahead[row] ?? 0) + 1;
      if (below > total) behind[row] = (behind[row] ?? 0) + 1;
    }
  }
  const isTied = (row: number): boolean =>
    Math.min(ahead[row] ?? 0, behind[row] ?? 0) >= drawMethod.noiseShare * draws &&
    row >= 0 &&
    row < count - 1;
  return new Map(
    list.map((score, row) => {
      const ranks = tally.subarray(row * (count + 1), (row + 1) * (count + 1));
      const neighbours = [
        isTied(row - 1) ? list[row - 1] : undefined,
        isTied(row) ? list[row + 1] : undefined,
      ];
      return [
        score.agency,
        {
          from: nearestRank(ranks, draws, drawMethod.lowPercentile),
          to: nearestRank(ranks, draws, drawMethod.highPercentile),
          tiedWith: neighbours.flatMap((neighbour) => (neighbour === undefined ? [] : [neighbour.agency])),
        },
      ];
    }),
  );
}

function inListOrder(scores: readonly AgencyScore[]): AgencyScore[] {
  const byAgency = new Map(scores.map((score) => [score.agency, score]));
  return rankScores(scores).flatMap(({ agency }) => byAgency.get(agency) ?? []);
}

/** Points and maxima by agency and indicator; both 0 where an indicator does not apply. */
function pointsTable(framework: FrameworkIndex, list: readonly AgencyScore[]) {
  const width = framework.body.indicators.length;
  const points = new Float64Array(list.length * width);
  const maxima = new Float64Array(list.length * width);
  const deducted = new Float64Array(list.length);
  list.forEach((score, row) => {
    deducted[row] = score.deducted;
    score.indicators.forEach((indicator, column) => {
      if (indicator.points === null) return;
      points[row * width + column] = indicator.points;
      maxima[row * width + column] = indicator.maximum;
    });
  });
  return { points, maxima, deducted };
}

function weighTotals(
  { points, maxima, deducted }: ReturnType<typeof pointsTable>,
  weights: Float64Array,
  totals: Float64Array,
  width: number,
): void {
  for (let row = 0; row < totals.length; row += 1) {
    let earned = 0;
    let applicable = 0;
    const start = row * width;
    for (let column = 0; column < width; column += 1) {
      const weight = weights[column] ?? 0;
      earned += weight * (points[start + column] ?? 0);
      applicable += weight * (maxima[start + column] ?? 0);
    }
    totals[row] = (10_000 * earned) / applicable - (deducted[row] ?? 0);
  }
}

/** One more than how many are higher, in an ascending list. */
function rankIn(ascending: Float64Array, total: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= total) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low + 1;
}

/** The smallest rank that at least `percentile` percent of the draws do not exceed. */
function nearestRank(tally: Uint32Array, draws: number, percentile: number): number {
  const needed = Math.max(1, Math.ceil((percentile * draws) / 100));
  let seen = 0;
  for (let rank = 1; rank < tally.length; rank += 1) {
    seen += tally[rank] ?? 0;
    if (seen >= needed) return rank;
  }
  return tally.length - 1;
}
