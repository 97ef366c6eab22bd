import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { builtInIndex } from '../../../tests/support/scoring-inputs';
import type { FieldValue, Scoring } from '../documents/generated/documents';
import { hundredthsOf } from '../exact/hundredths';
import { inputFields } from '../framework/indicator-inputs';
import type { ReadValue } from './read-fields';
import { scoreFormula } from './score-formula';

type WorkedExample = {
  code: string;
  input: { numerator?: number; denominator?: number; value?: number; flag?: boolean; level?: string };
  points: number | null;
  status: 'scored' | 'na';
};

const examples = JSON.parse(
  readFileSync(new URL('../../../tests/golden/worked-examples.json', import.meta.url), 'utf8'),
) as WorkedExample[];

function readings(scoring: Scoring, values: readonly (FieldValue | null | undefined)[]): ReadValue {
  const given = new Map(inputFields(scoring).map((field, index) => [field, values[index] ?? null]));
  return (field) => given.get(field) ?? null;
}

const ratio = (target: number, cap: number): Scoring => ({
  type: 'ratio',
  numerator: 'part',
  denominator: 'whole',
  target,
  cap,
  ifDenominatorZero: 'na',
});

describe('the worked examples of the framework', () => {
  it.each(examples.map((example) => [example.code, JSON.stringify(example.input), example] as const))(
    '%s with %s',
    (code, _input, example) => {
      const indicator = builtInIndex.indicators.get(code);
      if (indicator === undefined) throw new Error(`No indicator ${code}.`);
      const { numerator, denominator, value, flag, level } = example.input;
      const inputs = numerator === undefined ? [value ?? flag ?? level] : [numerator, denominator];
      expect(
        scoreFormula(
          indicator.scoring,
          hundredthsOf(indicator.maxPoints),
          readings(indicator.scoring, inputs),
        ),
      ).toEqual(
        example.points === null
          ? { status: 'not-applicable' }
          : { status: 'scored', points: hundredthsOf(example.points) },
      );
    },
  );
});

describe('a ratio', () => {
  const points = (numerator: number, denominator: number, scoring = ratio(1, 1)) =>
    scoreFormula(scoring, 300, readings(scoring, [numerator, denominator]));

  it('is rounded half up once, and never divided before it is multiplied', () => {
    // 300 x 1 : 200 = 1.5 and 300 x 1 : 201 = 1.49...
    expect([points(1, 200), points(1, 201)]).toEqual([
      { status: 'scored', points: 2 },
      { status: 'scored', points: 1 },
    ]);
  });

  it('stops at its cap and counts towards its target', () => {
    expect([points(9, 3), points(1, 4, ratio(0.5, 1)), points(3, 2, ratio(1, 1.2))]).toEqual([
      { status: 'scored', points: 300 },
      { status: 'scored', points: 150 },
      { status: 'scored', points: 360 },
    ]);
  });

  it('is missing while one of its inputs is', () => {
    expect(scoreFormula(ratio(1, 1), 300, readings(ratio(1, 1), [null, 5]))).toEqual({ status: 'missing' });
  });

  it('stays exact where products leave the safe integers', () => {
    expect(points(999_999_999_999_998, 999_999_999_999_999)).toEqual({ status: 'scored', points: 300 });
    expect(points(333_333_333_333_333, 999_999_999_999_999)).toEqual({ status: 'scored', points: 100 });
  });

  it('lies between 0 and the maximum and never falls when the numerator grows', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.nat(1_000_000_000),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (a, b, whole) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((part) => points(part, whole));
          if (low?.status !== 'scored' || high?.status !== 'scored')
            throw new Error('A whole ratio is always scored.');
          return low.points >= 0 && low.points <= high.points && high.points <= 300;
        },
      ),
    );
  });

  it('equals the exact fraction worked with big integers', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (part, whole) => {
        const exact = (2n * 300n * BigInt(Math.min(part, whole)) + BigInt(whole)) / (2n * BigInt(whole));
        expect(points(part, whole)).toEqual({ status: 'scored', points: Number(exact) });
      }),
    );
  });
});

describe('bands', () => {
  const bands: Scoring = {
    type: 'ratio-bands',
    numerator: 'part',
    denominator: 'whole',
    ifDenominatorZero: 'zero',
    steps: [
      { minimum: 0.3, points: 3, exclusive: false },
      { minimum: 0, points: 0.5, exclusive: true },
    ],
  };
  const points = (part: number, whole: number) => scoreFormula(bands, 300, readings(bands, [part, whole]));

  it('are reached exactly at their minimum, and an exclusive one only above it', () => {
    expect([points(3, 10), points(299, 1_000), points(0, 10), points(1, 100_000)]).toEqual(
      [300, 50, 0, 50].map((value) => ({ status: 'scored', points: value })),
    );
  });

  it('say what an empty denominator means', () => {
    expect(points(0, 0)).toEqual({ status: 'scored', points: 0 });
  });
});

describe('values that no schema keeps out', () => {
  const steps = [{ minimum: 0, points: 3, exclusive: false }];
  const share = (type: 'ratio' | 'ratio-bands'): Scoring =>
    type === 'ratio'
      ? ratio(1, 1)
      : { type, numerator: 'part', denominator: 'whole', ifDenominatorZero: 'na', steps };

  it.each(['ratio', 'ratio-bands'] as const)(
    'a negative part of a %s earns nothing, a negative whole says nothing',
    (type) => {
      const result = (part: number, whole: number) =>
        scoreFormula(share(type), 300, readings(share(type), [part, whole]));
      expect([result(-0.5, 10), result(5, -0.5), result(-5, -0.5)]).toEqual([
        { status: 'scored', points: 0 },
        { status: 'missing' },
        { status: 'missing' },
      ]);
    },
  );

  it('a value of another type, or a level the framework does not have, is missing', () => {
    const flag: Scoring = { type: 'boolean', flag: 'flag', pointsIfTrue: 3, pointsIfFalse: 0 };
    const level: Scoring = {
      type: 'level',
      level: 'level',
      levels: ['0', '1'].map((id) => ({ id, name: { vi: '', en: '' }, points: Number(id) })),
    };
    const value: Scoring = { type: 'value-bands', value: 'value', steps };
    const results = [
      scoreFormula(flag, 300, readings(flag, [1])),
      scoreFormula(level, 300, readings(level, ['2'])),
      scoreFormula(level, 300, readings(level, [1])),
      scoreFormula(value, 300, readings(value, ['5'])),
      scoreFormula(ratio(1, 1), 300, readings(ratio(1, 1), [true, 5])),
    ];
    expect(results).toEqual(results.map(() => ({ status: 'missing' })));
  });
});
