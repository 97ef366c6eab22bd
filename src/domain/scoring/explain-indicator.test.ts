import { describe, expect, it } from 'vitest';
import { aScoringInput, aSubmission, builtInFramework } from '../../../tests/support/scoring-inputs';
import type { FieldValue, FrameworkBody, Indicator, Key, Scoring } from '../documents/generated/documents';
import { indexFramework } from '../framework/framework-index';
import { explainIndicator, type Explanation } from './explain-indicator';
import { noRulings, scoreAgency } from './score-agency';

const words = { vi: '', en: '' };
const [office] = builtInFramework.kinds.map(({ id }) => id);

const indicator = (code: string, maxPoints: number, scoring: Scoring): Indicator => ({
  code,
  group: 'A',
  name: words,
  shortName: words,
  definition: words,
  unit: words,
  maxPoints,
  kinds: [office ?? ''],
  requires: null,
  scoring,
  evidence: { required: false, text: words },
  basis: 'own',
  legalBasis: words,
  sources: [],
});

const steps = [
  { minimum: 0.5, points: 10, exclusive: false },
  { minimum: 0.1, points: 4, exclusive: false },
];
const levels = ['0', '1'].map((id) => ({ id, name: words, points: Number(id) * 20 }));
const zero = 'na' as const;
const scorings: Scoring[] = [
  { type: 'ratio', numerator: 'part', denominator: 'whole', target: 1, cap: 1, ifDenominatorZero: zero },
  { type: 'ratio-bands', numerator: 'good', denominator: 'all', steps, ifDenominatorZero: zero },
  {
    type: 'value-bands',
    value: 'count',
    steps: steps.map((step) => ({ ...step, minimum: step.minimum * 10 })),
  },
  { type: 'boolean', flag: 'flag', pointsIfTrue: 20, pointsIfFalse: 0 },
  { type: 'level', level: 'level', levels },
];
const types: Record<Key, FrameworkBody['fields'][number]['type']> = {
  part: 'integer',
  whole: 'integer',
  good: 'decimal',
  all: 'decimal',
  count: 'integer',
  flag: 'boolean',
  level: 'level',
};
const index = indexFramework({
  ...builtInFramework,
  conditions: [],
  groups: [{ code: 'A', name: words, shortName: words }],
  fields: Object.entries(types).map(([key, type]) => {
    return { key, name: words, help: words, unit: words, type, measure: 'stock', derivation: null };
  }),
  indicators: scorings.map((scoring, place) =>
    indicator(`A${place + 1}`, scoring.type === 'ratio' ? 40 : 20, scoring),
  ),
});

function explain(
  code: string,
  values: { [field: Key]: FieldValue },
  notApplicable: string[] = [],
): Explanation {
  const requests = notApplicable.map((asked) => ({ indicator: asked, reason: '' }));
  const input = aScoringInput({
    framework: index,
    submission: aSubmission({ values, notApplicable: requests }),
  });
  const score = scoreAgency(input, noRulings);
  const explanation = score === null ? null : explainIndicator(index, score, code);
  if (explanation === null) throw new Error('Nothing to explain.');
  return explanation;
}

describe('the explanation of an indicator', () => {
  it('carries its inputs with their sources, its formula with its own numbers, and its share of the total', () => {
    const { indicator: explained, ...rest } = explain('A1', { part: 57, whole: 60 });
    const input = (field: Key, value: number) => ({
      field,
      reported: value,
      value,
      source: 'typed',
      reason: null,
    });
    expect([explained.code, rest]).toEqual([
      'A1',
      {
        status: 'scored',
        cause: null,
        inputs: [input('part', 57), input('whole', 60)],
        formula: {
          type: 'ratio',
          ratio: { numerator: 57, denominator: 60, percent: 9_500, quotient: 95, ifDenominatorZero: 'na' },
          target: 1,
          cap: 1,
        },
        points: 3_800,
        maximum: 4_000,
        // 38 of the 120 points that apply.
        share: 3_167,
      },
    ]);
  });

  it('rounds the quotient half up for reading', () => {
    const { formula } = explain('A1', { part: 1, whole: 3 });
    expect(formula).toMatchObject({ ratio: { percent: 3_333, quotient: 33 } });
  });

  it.each<[string, number, number, number | null]>([
    ['the first step', 5, 10, 0],
    ['the second step', 1, 10, 1],
    ['no step', 0.5, 10, null],
    ['no step for a negative part', -5, 10, null],
    ['no step for a negative whole', 5, -10, null],
    ['no step for nothing', 0, 0, null],
  ])('marks %s reached', (_name, good, all, reached) => {
    const { formula } = explain('A2', { good, all });
    const marks = formula.type === 'ratio-bands' ? formula.steps.map(({ isReached }) => isReached) : [];
    expect(marks).toEqual([reached === 0, reached === 1]);
  });

  it('shows a value among its steps, a yes, and a level among its levels', () => {
    const values = { count: 3, flag: true, level: '1' };
    expect(['A3', 'A4', 'A5'].map((code) => explain(code, values).formula)).toMatchObject([
      { type: 'value-bands', value: 3, steps: [{ isReached: false }, { isReached: true }] },
      { type: 'boolean', flag: true, pointsIfTrue: 20, pointsIfFalse: 0 },
      {
        type: 'level',
        levels: [
          { id: '0', isReached: false },
          { id: '1', isReached: true },
        ],
      },
    ]);
  });

  it('says why there are no points: missing, out of the base, or asked to be', () => {
    const results = [
      explain('A1', {}),
      explain('A1', { part: 0, whole: 0 }),
      explain('A1', { part: 5, whole: 9 }, ['A1']),
    ];
    expect(results.map(({ status, cause, points, share }) => [status, cause, points, share])).toEqual([
      ['missing', null, 0, 0],
      ['not-applicable', 'zero-denominator', null, null],
      ['requested-na', null, 0, 0],
    ]);
  });

  it('is none for an indicator that the framework does not have', () => {
    const score = scoreAgency(aScoringInput({ framework: index }), noRulings);
    expect(score === null ? 'no score' : explainIndicator(index, score, 'Z9')).toBeNull();
  });
});
