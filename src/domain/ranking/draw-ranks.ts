// How firm a rank is: the same agencies ranked again under many slightly different weights.
import type { AgencyId, FrameworkBody } from '../documents/generated/documents';
import type { FrameworkIndex } from '../framework/framework-index';
import { lessDeductions } from '../scoring/deductions';
import type { AgencyScore } from '../scoring/score-agency';
import { rankAmong } from './rank-among';
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

export function drawRanks(request: DrawRequest): ReadonlyMap<AgencyId, RankDraw> {
  const { framework, seed, draws } = request;
  const list = inListOrder(request.scores);
  const table = pointsTable(framework, list);
  const uniform = createUniform(seed);
  const count = list.length;
  const weights = new Float64Array(framework.body.indicators.length);
  const totals = new Float64Array(count);
  const ascending = new Float64Array(count);
  /** The rank that each place in the list took in each draw, place by place. */
  const ranks = new Uint32Array(count * draws);
  const ahead = new Uint32Array(count);
  const behind = new Uint32Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let column = 0; column < weights.length; column += 1) weights[column] = weightOf(uniform());
    weighTotals(table, weights, totals, framework.body);
    ascending.set(totals);
    ascending.sort();
    for (let row = 0; row < count; row += 1) {
      const total = totals[row] ?? 0;
      ranks[row * draws + draw] = rankAmong(ascending, total);
      const below = totals[row + 1];
      if (below === undefined) continue;
      if (total > below) ahead[row] = (ahead[row] ?? 0) + 1;
      if (below > total) behind[row] = (behind[row] ?? 0) + 1;
    }
  }
  /** Whether the agency in this place and the one below it are each ahead often enough. */
  const isTiedBelow = (row: number): boolean =>
    Math.min(ahead[row] ?? 0, behind[row] ?? 0) >= drawMethod.noiseShare * draws;
  return new Map(
    list.map(({ agency }, row) => {
      const drawn = ranks.subarray(row * draws, (row + 1) * draws).sort();
      const above = isTiedBelow(row - 1) ? list[row - 1] : undefined;
      const below = isTiedBelow(row) ? list[row + 1] : undefined;
      return [
        agency,
        {
          from: nearestRank(drawn, drawMethod.lowPercentile),
          to: nearestRank(drawn, drawMethod.highPercentile),
          tiedWith: [above, below].flatMap((neighbour) => neighbour?.agency ?? []),
        },
      ];
    }),
  );
}

/** Uniform in [1 - spread, 1 + spread) for a number uniform in [0, 1). */
function weightOf(uniform: number): number {
  return uniform * 2 * drawMethod.spread + (1 - drawMethod.spread);
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
  framework: FrameworkBody,
): void {
  const width = weights.length;
  for (let row = 0; row < totals.length; row += 1) {
    let earned = 0;
    let applicable = 0;
    const start = row * width;
    for (let column = 0; column < width; column += 1) {
      const weight = weights[column] ?? 0;
      earned += weight * (points[start + column] ?? 0);
      applicable += weight * (maxima[start + column] ?? 0);
    }
    totals[row] = lessDeductions((10_000 * earned) / applicable, deducted[row] ?? 0, framework);
  }
}

/** The smallest rank that at least `percentile` percent of the draws do not exceed. */
function nearestRank(ascending: Uint32Array, percentile: number): number {
  const position = Math.max(1, Math.ceil((percentile * ascending.length) / 100));
  return ascending[position - 1] ?? 1;
}
