// The score of one report: every indicator, the groups, the re-based total, its band and coverage.
import type { AgencyId, Code, IndicatorStatus, Key } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';
import { bandOf } from '../framework/find-band';
import type { FrameworkIndex } from '../framework/framework-index';
import { excludedBy, type NotApplicableCause } from './applicability';
import { readFields, type FieldReadings, type ScoringInput } from './read-fields';
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
  readonly fields: FieldReadings;
};

/** Null when no indicator applies. */
export function scoreAgency(input: ScoringInput, rulings: Rulings): AgencyScore | null {
  const { framework, agency, submission } = input;
  const fields = readFields(input);
  const granted = new Set(rulings.granted);
  const requested = new Set(submission.notApplicable.map(({ indicator }) => indicator));
  const indicators = framework.body.indicators.map((indicator): IndicatorResult => {
    const maximum = hundredthsOf(indicator.maxPoints);
    const out = (cause: NotApplicableCause): IndicatorResult => ({
      code: indicator.code,
      status: 'not-applicable',
      cause,
      points: null,
      maximum,
    });
    const excluded = excludedBy(indicator, input, fields);
    if (excluded !== null) return out(excluded);
    if (granted.has(indicator.code)) return out('granted');
    const base = { code: indicator.code, cause: null, maximum };
    if (requested.has(indicator.code)) return { ...base, status: 'requested-na', points: 0 };
    const result = scoreFormula(indicator.scoring, maximum, fields);
    if (result.status === 'not-applicable') return out('zero-denominator');
    if (result.status === 'missing') return { ...base, status: 'missing', points: 0 };
    return { ...base, status: 'scored', points: Math.min(result.points, maximum) };
  });
  const groups = sumGroups(framework, indicators);
  const earned = groups.reduce((sum, group) => sum + group.earned, 0);
  const applicable = groups.reduce((sum, group) => sum + group.applicable, 0);
  if (applicable === 0) return null;
  const deducted = sumDeductions(framework, rulings.deductions);
  const total = lessDeductions(framework, divideHalfUp(10_000, earned, applicable), deducted);
  const covered = indicators.reduce(
    (sum, { status, maximum }) => sum + (status === 'scored' ? maximum : 0),
    0,
  );
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
    band: bandOf(framework.body, total).id,
    fields,
  };
}

function sumGroups(framework: FrameworkIndex, indicators: readonly IndicatorResult[]): GroupResult[] {
  const sums = new Map(framework.body.groups.map(({ code }) => [code, { earned: 0, applicable: 0 }]));
  for (const { code, points, maximum } of indicators) {
    const sum = sums.get(framework.indicators.get(code)?.group ?? '');
    if (sum === undefined || points === null) continue;
    sum.earned += points;
    sum.applicable += maximum;
  }
  return [...sums].map(([group, sum]) => ({ group, ...sum }));
}

/** As a positive number; nothing while the framework has deductions switched off. */
function sumDeductions(framework: FrameworkIndex, codes: readonly Code[]): Hundredths {
  const { enabled, items } = framework.body.deductions;
  if (!enabled) return 0;
  return items
    .filter(({ code }) => codes.includes(code))
    .reduce((sum, { points }) => sum - hundredthsOf(points), 0);
}

function lessDeductions(framework: FrameworkIndex, total: Hundredths, deducted: Hundredths): Hundredths {
  if (deducted === 0) return total;
  return Math.max(total - deducted, Math.min(total, hundredthsOf(framework.body.deductions.floor)));
}
