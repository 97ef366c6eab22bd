// One indicator of one report as a reviewer compares it: its figure, the numbers behind it and its points.
import type { Code, FieldValue, IndicatorStatus } from '../documents/generated/documents';
import type { Hundredths } from '../exact/hundredths';
import type { FrameworkIndex } from '../framework/framework-index';
import { indicatorFigure, type IndicatorFigure } from '../report/indicator-figure';
import { explainIndicator, type Explanation } from '../scoring/explain-indicator';
import type { AgencyScore, NotApplicableCause } from '../scoring/score-agency';

export type IndicatorReading = {
  readonly code: Code;
  readonly status: IndicatorStatus;
  readonly cause: NotApplicableCause | null;
  /** Null for an answer in words, and while a number is missing. */
  readonly figure: IndicatorFigure | null;
  /** The answer to a yes-or-no question, or the level chosen. */
  readonly answer: FieldValue | null;
  /** The two numbers of a ratio. */
  readonly parts: { readonly numerator: number | null; readonly denominator: number | null } | null;
  readonly points: Hundredths | null;
  readonly maximum: Hundredths;
};

export function readIndicators(framework: FrameworkIndex, score: AgencyScore): IndicatorReading[] {
  return score.indicators.flatMap(({ code }) => {
    const explanation = explainIndicator(framework, score, code);
    return explanation === null ? [] : [readExplanation(explanation)];
  });
}

function readExplanation(explanation: Explanation): IndicatorReading {
  const { indicator, status, cause, formula, inputs, points, maximum } = explanation;
  const isRatio = formula.type === 'ratio' || formula.type === 'ratio-bands';
  const isAnswer = formula.type === 'boolean' || formula.type === 'level';
  return {
    code: indicator.code,
    status,
    cause,
    figure: indicatorFigure(explanation),
    answer: isAnswer ? (inputs[0]?.value ?? null) : null,
    parts: isRatio ? { numerator: formula.ratio.numerator, denominator: formula.ratio.denominator } : null,
    points,
    maximum,
  };
}

/** Where a report stands among others: by its figure, or by its points where the answer is words. */
export function measureOf({ status, figure, points }: IndicatorReading): Hundredths | null {
  if (status !== 'scored') return null;
  if (figure === null) return points;
  return figure.kind === 'number' ? Math.round(figure.value * 100) : figure.hundredths;
}
