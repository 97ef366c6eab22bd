// Which single indicator an agency's rank hangs on.
import type { AgencyId, Code, FrameworkBody } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import type { Hundredths } from '../exact/hundredths';
import type { FrameworkIndex } from '../framework/framework-index';
import { lessDeductions } from '../scoring/deductions';
import type { AgencyScore } from '../scoring/score-agency';
import { rankAmong } from './rank-among';

export type Influence = { readonly indicator: Code; readonly rankWithout: number };

/** For each agency of one peer group the indicator whose removal moves its rank most, the first in framework order on a tie; null when none moves it. */
export function leaveOneOut(
  { body }: FrameworkIndex,
  scores: readonly AgencyScore[],
): ReadonlyMap<AgencyId, Influence | null> {
  const totals = Float64Array.from(scores, ({ total }) => total);
  const ranks = rankAll(totals);
  const found: (Influence | null)[] = scores.map(() => null);
  body.indicators.forEach(({ code }, position) => {
    scores.forEach((score, row) => {
      totals[row] = totalWithout(score, position, body);
    });
    rankAll(totals).forEach((rankWithout, row) => {
      const own = ranks[row] ?? rankWithout;
      const best = found[row];
      if (Math.abs(rankWithout - own) > Math.abs((best?.rankWithout ?? own) - own)) {
        found[row] = { indicator: code, rankWithout };
      }
    });
  });
  return new Map(scores.map(({ agency }, row) => [agency, found[row] ?? null]));
}

function rankAll(totals: Float64Array): Float64Array {
  const ascending = totals.slice().sort();
  return totals.map((total) => rankAmong(ascending, total));
}

function totalWithout(score: AgencyScore, position: number, framework: FrameworkBody): Hundredths {
  const indicator = score.indicators[position];
  if (indicator === undefined || indicator.points === null) return score.total;
  const applicable = score.applicable - indicator.maximum;
  if (applicable === 0) return 0;
  const rebased = divideHalfUp(10_000, score.earned - indicator.points, applicable);
  return lessDeductions(rebased, score.deducted, framework);
}
