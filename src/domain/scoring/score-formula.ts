// The five formulas: what an indicator earns for its inputs, exact and rounded once.
import type { RatioScoring, Scoring, ScoreStep } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';
import {
  compareRationals,
  divide,
  multiply,
  rationalOf,
  roundHalfUp,
  type Rational,
} from '../exact/rational';
import type { ReadValue } from './read-fields';

export type FormulaResult =
  | { readonly status: 'scored'; readonly points: Hundredths }
  | { readonly status: 'missing' }
  /** The denominator is 0 and the indicator says so. */
  | { readonly status: 'not-applicable' };

const missing: FormulaResult = { status: 'missing' };
const notApplicable: FormulaResult = { status: 'not-applicable' };
const scored = (points: Hundredths): FormulaResult => ({ status: 'scored', points });

export function scoreFormula(scoring: Scoring, maximum: Hundredths, readValue: ReadValue): FormulaResult {
  switch (scoring.type) {
    case 'ratio':
    case 'ratio-bands': {
      const numerator = readValue(scoring.numerator);
      const denominator = readValue(scoring.denominator);
      if (denominator === 0) return zeroDenominator(scoring.ifDenominatorZero, maximum);
      if (typeof numerator !== 'number' || typeof denominator !== 'number') return missing;
      // Only a decimal can be negative. As a whole it says nothing, as a part it earns nothing.
      if (denominator < 0) return missing;
      if (numerator < 0) return scored(0);
      if (scoring.type === 'ratio') return scored(ratioPoints(scoring, maximum, numerator, denominator));
      return scored(stepPoints(reachedStep(scoring.steps, numerator, denominator)));
    }
    case 'value-bands': {
      const value = readValue(scoring.value);
      return typeof value === 'number' ? scored(stepPoints(reachedStep(scoring.steps, value, 1))) : missing;
    }
    case 'boolean': {
      const flag = readValue(scoring.flag);
      if (typeof flag !== 'boolean') return missing;
      return scored(hundredthsOf(flag ? scoring.pointsIfTrue : scoring.pointsIfFalse));
    }
    case 'level': {
      const id = readValue(scoring.level);
      const level = scoring.levels.find((candidate) => candidate.id === id);
      return level === undefined ? missing : scored(hundredthsOf(level.points));
    }
  }
}

function zeroDenominator(rule: 'na' | 'full' | 'zero', maximum: Hundredths): FormulaResult {
  if (rule === 'na') return notApplicable;
  return scored(rule === 'full' ? maximum : 0);
}

/** `maximum x min(numerator : denominator, cap x target) : target`, never divided before it is multiplied. */
function ratioPoints(
  scoring: RatioScoring,
  maximum: Hundredths,
  numerator: number,
  denominator: number,
): Hundredths {
  const { target, cap } = scoring;
  if (target === 1 && cap === 1 && Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    return numerator >= denominator ? maximum : divideHalfUp(maximum, numerator, denominator);
  }
  const reached = divide(rationalOf(numerator), multiply(rationalOf(denominator), rationalOf(target)));
  const limit = rationalOf(cap);
  const share: Rational = compareRationals(reached, limit) > 0 ? limit : reached;
  return roundHalfUp(multiply(share, { numerator: BigInt(maximum), denominator: 1n }));
}

function stepPoints(step: ScoreStep | null): Hundredths {
  return step === null ? 0 : hundredthsOf(step.points);
}

/** The first step that `numerator : denominator` reaches, compared without dividing; null below all of them. */
export function reachedStep(
  steps: readonly ScoreStep[],
  numerator: number,
  denominator: number,
): ScoreStep | null {
  return (
    steps.find(({ minimum, exclusive }) => {
      const order = compareProducts(numerator, minimum, denominator);
      return exclusive ? order > 0 : order >= 0;
    }) ?? null
  );
}

/** `value` against `minimum x denominator`; exact, and fast where whole numbers suffice. */
function compareProducts(value: number, minimum: number, denominator: number): number {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(denominator)) {
    // Hundredths of the minimum, as thresholds are written, keep the common case out of BigInt.
    const hundredths = Math.round(minimum * 100);
    const left = value * 100;
    const right = hundredths * denominator;
    if (hundredths / 100 === minimum && Number.isSafeInteger(left) && Number.isSafeInteger(right))
      return left - right;
  }
  return compareRationals(rationalOf(value), multiply(rationalOf(minimum), rationalOf(denominator)));
}
