// Progress: how an agency's score changed on what can be compared.
import { divideHalfUp } from '../exact/divide-half-up';
import type { Hundredths } from '../exact/hundredths';
import type { FrameworkIndex } from '../framework/framework-index';
import { isSameRule } from '../framework/is-same-rule';
import type { AgencyScore, IndicatorResult } from '../scoring/score-agency';

export type ScoredUnder = { readonly framework: FrameworkIndex; readonly score: AgencyScore };

export type Progress = {
  readonly before: Hundredths;
  readonly after: Hundredths;
  readonly change: Hundredths;
  /** Maximum points of the indicators compared. */
  readonly comparablePoints: Hundredths;
};

/** Re-based over indicators with a value in both and the same code, inputs, formula and maximum; null without any. */
export function compareProgress(before: ScoredUnder, after: ScoredUnder): Progress | null {
  const earlier = new Map(before.score.indicators.map((result) => [result.code, result]));
  let pointsBefore = 0;
  let pointsAfter = 0;
  let comparablePoints = 0;
  for (const result of after.score.indicators) {
    const previous = earlier.get(result.code);
    if (previous === undefined || !isComparable(previous, result, before.framework, after.framework))
      continue;
    pointsBefore += previous.points ?? 0;
    pointsAfter += result.points ?? 0;
    comparablePoints += result.maximum;
  }
  if (comparablePoints === 0) return null;
  const rebase = (points: Hundredths): Hundredths => divideHalfUp(10_000, points, comparablePoints);
  const [from, to] = [rebase(pointsBefore), rebase(pointsAfter)];
  return { before: from, after: to, change: to - from, comparablePoints };
}

function isComparable(
  previous: IndicatorResult,
  result: IndicatorResult,
  before: FrameworkIndex,
  after: FrameworkIndex,
): boolean {
  if (previous.status !== 'scored' || result.status !== 'scored') return false;
  return previous.maximum === result.maximum && (before === after || isSameRule(result.code, before, after));
}
