// What would raise a score most, and what it takes.
import type { Code, Indicator, ScoreStep } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import type { Hundredths } from '../exact/hundredths';
import { compareRationals, multiply, rationalOf, roundUp } from '../exact/rational';
import type { FrameworkIndex } from '../framework/framework-index';
import { numberOf, type FieldReadings } from './read-fields';
import type { AgencyScore } from './score-agency';

/** What the input must become; fields keep everything else as it is. */
export type Need =
  | {
      readonly kind: 'numerator';
      readonly now: number | null;
      readonly atLeast: number;
      readonly denominator: number;
    }
  | { readonly kind: 'value'; readonly now: number | null; readonly atLeast: number }
  | { readonly kind: 'yes' }
  | { readonly kind: 'level'; readonly id: string }
  /** The denominator is missing or 0: there is nothing to aim at before it is filled. */
  | { readonly kind: 'fill' };

export type Gain = {
  readonly code: Code;
  /** Points of the indicator that are still to be had. */
  readonly rawPoints: Hundredths;
  /** What they add to the total, re-based and rounded for reading. */
  readonly points: Hundredths;
  readonly need: Need;
};

/** Largest first, in framework order among equals. */
export function findGains(framework: FrameworkIndex, score: AgencyScore): Gain[] {
  return score.indicators
    .flatMap((result): Gain[] => {
      const indicator = framework.indicators.get(result.code);
      if (indicator === undefined || result.points === null || result.points >= result.maximum) return [];
      const rawPoints = result.maximum - result.points;
      return [
        {
          code: result.code,
          rawPoints,
          points: divideHalfUp(10_000, rawPoints, score.applicable),
          need: needOf(indicator, score.fields),
        },
      ];
    })
    .sort((left, right) => right.rawPoints - left.rawPoints);
}

/** What earns the indicator's maximum. */
function needOf({ scoring }: Indicator, fields: FieldReadings): Need {
  switch (scoring.type) {
    case 'boolean':
      return { kind: 'yes' };
    case 'level': {
      const best = [...scoring.levels].sort((left, right) => right.points - left.points)[0];
      return { kind: 'level', id: best?.id ?? '' };
    }
    case 'value-bands': {
      const atLeast = reaching(topStep(scoring.steps), 1);
      return { kind: 'value', now: numberOf(fields, scoring.value), atLeast };
    }
    case 'ratio':
    case 'ratio-bands': {
      const denominator = numberOf(fields, scoring.denominator);
      if (denominator === null || denominator <= 0) return { kind: 'fill' };
      const top = scoring.type === 'ratio' ? { minimum: scoring.target } : topStep(scoring.steps);
      const now = numberOf(fields, scoring.numerator);
      return { kind: 'numerator', now, atLeast: reaching(top, denominator), denominator };
    }
  }
}

type Threshold = { readonly minimum: number; readonly exclusive?: boolean };

/** The easiest of the steps that earn most. */
function topStep(steps: readonly ScoreStep[]): Threshold {
  const best = Math.max(...steps.map(({ points }) => points));
  return steps.filter(({ points }) => points === best).at(-1) ?? { minimum: 0 };
}

/** The smallest whole number that reaches the threshold of a whole. */
function reaching({ minimum, exclusive = false }: Threshold, whole: number): number {
  const product = multiply(rationalOf(minimum), rationalOf(whole));
  const rounded = roundUp(product);
  const isMet = !exclusive || compareRationals(rationalOf(rounded), product) > 0;
  return isMet ? rounded : rounded + 1;
}
