// What it takes to earn more on one indicator: the next step of its scale, or the rest of its ratio.
import type { ScoreLevel, ScoreStep } from '../documents/generated/documents';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';
import { multiply, rationalOf, roundUp } from '../exact/rational';
import type { Explanation } from '../scoring/explain-indicator';

export type NextLevel =
  /** So many more of the numerator, or of the value itself. */
  | { readonly kind: 'more'; readonly count: number; readonly points: Hundredths; readonly gain: Hundredths }
  | { readonly kind: 'yes'; readonly points: Hundredths; readonly gain: Hundredths }
  | {
      readonly kind: 'level';
      readonly level: ScoreLevel;
      readonly points: Hundredths;
      readonly gain: Hundredths;
    };

/** Null when the maximum is reached, something is still missing, or the agency asked for it not to apply. */
export function nextLevel({ formula, points, maximum, status }: Explanation): NextLevel | null {
  if (points === null || points >= maximum || status === 'requested-na') return null;
  switch (formula.type) {
    case 'ratio': {
      const { numerator, denominator } = formula.ratio;
      return more(numerator, denominator, { minimum: formula.target, exclusive: false }, maximum, points);
    }
    case 'ratio-bands': {
      const { numerator, denominator } = formula.ratio;
      const step = nextStepOf(formula.steps, points);
      return step && more(numerator, denominator, step, hundredthsOf(step.points), points);
    }
    case 'value-bands': {
      const step = nextStepOf(formula.steps, points);
      return step && more(formula.value, 1, step, hundredthsOf(step.points), points);
    }
    case 'boolean':
      return formula.flag === null ? null : { kind: 'yes', points: maximum, gain: maximum - points };
    case 'level': {
      const better = formula.levels.filter((level) => hundredthsOf(level.points) > points);
      const level = better.sort((left, right) => left.points - right.points)[0];
      if (level === undefined || !formula.levels.some(({ isReached }) => isReached)) return null;
      return {
        kind: 'level',
        level,
        points: hundredthsOf(level.points),
        gain: hundredthsOf(level.points) - points,
      };
    }
  }
}

function nextStepOf(steps: readonly ScoreStep[], points: Hundredths): ScoreStep | null {
  const better = steps.filter((step) => hundredthsOf(step.points) > points);
  return better.sort((left, right) => left.points - right.points)[0] ?? null;
}

function more(
  numerator: number | null,
  denominator: number | null,
  { minimum, exclusive }: Pick<ScoreStep, 'minimum' | 'exclusive'>,
  reached: Hundredths,
  points: Hundredths,
): NextLevel | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  const limit = roundUp(multiply(rationalOf(minimum), rationalOf(denominator)));
  // Above an exclusive limit there is the next whole number.
  const needed = exclusive && limit <= numerator ? Math.floor(numerator) + 1 : limit;
  const count = needed - numerator;
  return count <= 0 ? null : { kind: 'more', count, points: reached, gain: reached - points };
}
