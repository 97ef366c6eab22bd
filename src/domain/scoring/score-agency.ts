// The score of one report: every indicator, the groups, the re-based total, its band and coverage.
import type {
  AgencyId,
  Code,
  FrameworkBody,
  Indicator,
  IndicatorStatus,
  Key,
} from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';
import { bandOf } from '../framework/find-band';
import { excludedBy, type NotApplicableCause } from './applicability';
import { lessDeductions, sumDeductions } from './deductions';
import {
  readFields,
  valueReader,
  type FieldReadings,
  type ReadValue,
  type ScoringInput,
} from './read-fields';
import { scoreFormula } from './score-formula';

export type { NotApplicableCause } from './applicability';

/** What reviewers ruled besides values. */
export type Rulings = {
  /** Indicators whose request not to apply was granted. */
  readonly granted: readonly Code[];
  /** Codes of deductions. */
  readonly deductions: readonly Code[];
};

export const noRulings: Rulings = { granted: [], deductions: [] };

export type IndicatorResult = {
  readonly code: Code;
  readonly status: IndicatorStatus;
  readonly cause: NotApplicableCause | null;
  /** Null when not applicable; a missing indicator earns 0. */
  readonly points: Hundredths | null;
  readonly maximum: Hundredths;
};

export type GroupResult = {
  readonly group: Code;
  readonly earned: Hundredths;
  readonly applicable: Hundredths;
};

export type AgencyScore = {
  readonly agency: AgencyId;
  readonly kind: Key;
  /** In the order of the framework. */
  readonly indicators: readonly IndicatorResult[];
  readonly groups: readonly GroupResult[];
  readonly earned: Hundredths;
  readonly applicable: Hundredths;
  readonly deducted: Hundredths;
  /** 100 x earned : applicable, rounded once, less deductions, not below their floor. */
  readonly total: Hundredths;
  /** Percent of the applicable points that have a value. */
  readonly coverage: Hundredths;
  readonly band: Key;
  /** Worked out when first asked for: most scores of a large list are never explained. */
  readonly fields: FieldReadings;
};

/** Null when no indicator applies. */
export function scoreAgency(input: ScoringInput, rulings: Rulings): AgencyScore | null {
  const { agency, submission } = input;
  const framework = input.framework.body;
  const readValue = valueReader(input);
  const requested = new Set(submission.notApplicable.map(({ indicator }) => indicator));
  const indicators = framework.indicators.map((indicator) =>
    scoreIndicator(indicator, input, readValue, {
      isGranted: rulings.granted.includes(indicator.code),
      isRequested: requested.has(indicator.code),
    }),
  );
  const groups = sumGroups(framework, indicators);
  const earned = groups.reduce((sum, group) => sum + group.earned, 0);
  const applicable = groups.reduce((sum, group) => sum + group.applicable, 0);
  if (applicable === 0) return null;
  const deducted = sumDeductions(framework, rulings.deductions);
  const total = lessDeductions(divideHalfUp(10_000, earned, applicable), deducted, framework);
  const covered = indicators.reduce(
    (sum, { status, maximum }) => sum + (status === 'scored' ? maximum : 0),
    0,
  );
  let readings: FieldReadings | null = null;
  return {
    agency: agency.id,
    kind: agency.kind,
    indicators,
    groups,
    earned,
    applicable,
    deducted,
    total,
    coverage: divideHalfUp(10_000, covered, applicable),
    band: bandOf(framework, total).id,
    get fields() {
      readings ??= readFields(input);
      return readings;
    },
  };
}

type Request = { readonly isGranted: boolean; readonly isRequested: boolean };

function scoreIndicator(
  indicator: Indicator,
  input: ScoringInput,
  readValue: ReadValue,
  { isGranted, isRequested }: Request,
): IndicatorResult {
  const { code, scoring } = indicator;
  const maximum = hundredthsOf(indicator.maxPoints);
  const out = (cause: NotApplicableCause): IndicatorResult => ({
    code,
    status: 'not-applicable',
    cause,
    points: null,
    maximum,
  });
  const excluded = excludedBy(indicator, input, readValue);
  if (excluded !== null) return out(excluded);
  if (isGranted) return out('granted');
  const result = scoreFormula(scoring, maximum, readValue);
  // What leaves by the framework's own rule needs no request, so having asked costs nothing.
  if (result.status === 'not-applicable') return out('zero-denominator');
  if (isRequested) return { code, status: 'requested-na', cause: null, points: 0, maximum };
  if (result.status === 'missing') return { code, status: 'missing', cause: null, points: 0, maximum };
  return { code, status: 'scored', cause: null, points: Math.min(result.points, maximum), maximum };
}

function sumGroups(
  { groups, indicators }: FrameworkBody,
  results: readonly IndicatorResult[],
): GroupResult[] {
  return groups.map(({ code: group }) => {
    let earned = 0;
    let applicable = 0;
    results.forEach(({ points, maximum }, index) => {
      if (points === null || indicators[index]?.group !== group) return;
      earned += points;
      applicable += maximum;
    });
    return { group, earned, applicable };
  });
}
