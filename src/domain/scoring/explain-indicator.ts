// Why an indicator earned what it did: every number a reader needs to repeat it by hand, without words.
import type {
  Code,
  Indicator,
  IndicatorStatus,
  Scoring,
  ScoreLevel,
  ScoreStep,
} from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import type { Hundredths } from '../exact/hundredths';
import { divide, multiply, rationalOf, roundHalfUp } from '../exact/rational';
import type { FrameworkIndex } from '../framework/framework-index';
import { inputFields } from '../framework/indicator-inputs';
import { numberOf, type FieldReading } from './read-fields';
import type { AgencyScore, NotApplicableCause } from './score-agency';
import { reachedStep } from './score-formula';

export type ExplainedStep = ScoreStep & { readonly isReached: boolean };
export type ExplainedLevel = ScoreLevel & { readonly isReached: boolean };

export type ExplainedFormula =
  | { readonly type: 'ratio'; readonly ratio: ExplainedRatio; readonly target: number; readonly cap: number }
  | { readonly type: 'ratio-bands'; readonly ratio: ExplainedRatio; readonly steps: readonly ExplainedStep[] }
  | { readonly type: 'value-bands'; readonly value: number | null; readonly steps: readonly ExplainedStep[] }
  | {
      readonly type: 'boolean';
      readonly flag: boolean | null;
      readonly pointsIfTrue: number;
      readonly pointsIfFalse: number;
    }
  | { readonly type: 'level'; readonly levels: readonly ExplainedLevel[] };

export type ExplainedRatio = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** 100 x numerator : denominator, rounded half up to hundredths for reading; null when it cannot be formed. */
  readonly percent: Hundredths | null;
  /** numerator : denominator in hundredths, for indicators that are not shares. */
  readonly quotient: Hundredths | null;
  readonly ifDenominatorZero: 'na' | 'full' | 'zero';
};

export type Explanation = {
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  readonly cause: NotApplicableCause | null;
  readonly inputs: readonly FieldReading[];
  readonly formula: ExplainedFormula;
  readonly points: Hundredths | null;
  readonly maximum: Hundredths;
  /** What it adds to the re-based total, rounded for reading; null when not applicable. */
  readonly share: Hundredths | null;
};

export function explainIndicator(
  framework: FrameworkIndex,
  score: AgencyScore,
  code: Code,
): Explanation | null {
  const indicator = framework.indicators.get(code);
  const result = score.indicators.find((candidate) => candidate.code === code);
  if (indicator === undefined || result === undefined) return null;
  return {
    indicator,
    status: result.status,
    cause: result.cause,
    inputs: inputFields(indicator.scoring).flatMap((field) => score.fields.get(field) ?? []),
    formula: explainFormula(indicator.scoring, score),
    points: result.points,
    maximum: result.maximum,
    share: result.points === null ? null : divideHalfUp(10_000, result.points, score.applicable),
  };
}

function explainFormula(scoring: Scoring, { fields }: AgencyScore): ExplainedFormula {
  switch (scoring.type) {
    case 'ratio':
      return {
        type: 'ratio',
        ratio: explainRatio(scoring, fields),
        target: scoring.target,
        cap: scoring.cap,
      };
    case 'ratio-bands': {
      const ratio = explainRatio(scoring, fields);
      const { numerator, denominator } = ratio;
      const isFormed = numerator !== null && numerator >= 0 && denominator !== null && denominator > 0;
      const reached = isFormed ? reachedStep(scoring.steps, numerator, denominator) : null;
      return { type: 'ratio-bands', ratio, steps: markReached(scoring.steps, reached) };
    }
    case 'value-bands': {
      const value = numberOf(fields, scoring.value);
      return {
        type: 'value-bands',
        value,
        steps: markReached(scoring.steps, value === null ? null : reachedStep(scoring.steps, value, 1)),
      };
    }
    case 'boolean': {
      const flag = fields.get(scoring.flag)?.value;
      const { pointsIfTrue, pointsIfFalse } = scoring;
      return { type: 'boolean', flag: typeof flag === 'boolean' ? flag : null, pointsIfTrue, pointsIfFalse };
    }
    case 'level': {
      const id = fields.get(scoring.level)?.value;
      return {
        type: 'level',
        levels: scoring.levels.map((level) => ({ ...level, isReached: level.id === id })),
      };
    }
  }
}

function markReached(steps: readonly ScoreStep[], reached: ScoreStep | null): ExplainedStep[] {
  return steps.map((step) => ({ ...step, isReached: step === reached }));
}

type RatioRule = Extract<Scoring, { type: 'ratio' | 'ratio-bands' }>;

function explainRatio(scoring: RatioRule, fields: AgencyScore['fields']): ExplainedRatio {
  const numerator = numberOf(fields, scoring.numerator);
  const denominator = numberOf(fields, scoring.denominator);
  const scaled = (factor: bigint): Hundredths | null => {
    if (numerator === null || denominator === null || denominator <= 0 || numerator < 0) return null;
    const quotient = divide(rationalOf(numerator), rationalOf(denominator));
    return roundHalfUp(multiply(quotient, { numerator: factor, denominator: 1n }));
  };
  return {
    numerator,
    denominator,
    percent: scaled(10_000n),
    quotient: scaled(100n),
    ifDenominatorZero: scoring.ifDenominatorZero,
  };
}
