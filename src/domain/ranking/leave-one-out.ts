// Which single indicator an agency's rank hangs on.
import type { AgencyId, Code } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import type { FrameworkIndex } from '../framework/framework-index';
import type { AgencyScore } from '../scoring/score-agency';
import { rankScores } from './rank-scores';

export type Influence = { readonly indicator: Code; readonly rankWithout: number };

/** For each agency of one peer group the indicator whose removal moves its rank most, the first in framework order on a tie; null when none moves it. */
export function leaveOneOut(
  framework: FrameworkIndex,
  scores: readonly AgencyScore[],
): ReadonlyMap<AgencyId, Influence | null> {
  const ranks = new Map(rankScores(scores).map(({ agency, rank }) => [agency, rank]));
  const found = new Map<AgencyId, Influence | null>(scores.map(({ agency }) => [agency, null]));
  framework.body.indicators.forEach(({ code }, position) => {
    for (const { agency, rank } of rankScores(scores.map((score) => totalWithout(score, position)))) {
      const own = ranks.get(agency) ?? rank;
      const best = found.get(agency) ?? null;
      const moved = Math.abs(rank - own);
      if (moved > 0 && (best === null || moved > Math.abs(best.rankWithout - own))) {
        found.set(agency, { indicator: code, rankWithout: rank });
      }
    }
  });
  return found;
}

function totalWithout(score: AgencyScore, position: number): { agency: AgencyId; total: number } {
  const indicator = score.indicators[position];
  const isIn = indicator !== undefined && indicator.points !== null;
  const earned = score.earned - (isIn ? (indicator.points ?? 0) : 0);
  const applicable = score.applicable - (isIn ? indicator.maximum : 0);
  return {
    agency: score.agency,
    total: applicable === 0 ? 0 : divideHalfUp(10_000, earned, applicable) - score.deducted,
  };
}
