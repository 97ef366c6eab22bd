// The least and the most that a formula can give.
import type { Scoring } from '../documents/generated/documents';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';
import { multiply, rationalOf, roundHalfUp } from '../exact/rational';

export type PointRange = { readonly least: Hundredths; readonly most: Hundredths };

export function pointRange(scoring: Scoring, maximum: Hundredths): PointRange {
  switch (scoring.type) {
    case 'ratio':
      return { least: 0, most: roundHalfUp(multiply(rationalOf(maximum), rationalOf(scoring.cap))) };
    case 'ratio-bands':
    case 'value-bands': {
      // Below the lowest step an input earns nothing, unless that step begins at 0 and takes 0 in.
      const takesAll = scoring.steps.some(({ minimum, exclusive }) => minimum === 0 && !exclusive);
      const points = scoring.steps.map((step) => step.points);
      return rangeOf(takesAll ? points : [...points, 0]);
    }
    case 'boolean':
      return rangeOf([scoring.pointsIfTrue, scoring.pointsIfFalse]);
    case 'level':
      return rangeOf(scoring.levels.map((level) => level.points));
  }
}

function rangeOf(points: readonly number[]): PointRange {
  const hundredths = points.map(hundredthsOf);
  return { least: Math.min(...hundredths), most: Math.max(...hundredths) };
}
