import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scoring, ScoreStep } from '../documents/generated/documents';
import { reachedStep, scoreFormula } from './score-formula';

/** A decimal as the digits and places that documents write, so that the test never trusts a float. */
type Decimal = { readonly digits: number; readonly places: number };

const decimal = (largest: number, places: number): fc.Arbitrary<Decimal> =>
  fc.record({ digits: fc.nat(largest), places: fc.nat(places) });
const above0 = (largest: number, places: number) =>
  decimal(largest, places).filter(({ digits }) => digits > 0);

const numberOf = ({ digits, places }: Decimal): number => Number(`${digits}e-${places}`);
/** In units of 10^-12. */
const scaled = ({ digits, places }: Decimal): bigint => BigInt(digits) * 10n ** BigInt(12 - places);

const amount = fc.oneof(decimal(999_999_999, 6), decimal(999_999_999_999_999, 0));
const wholeAmount = fc.oneof(above0(999_999_999, 6), above0(999_999_999_999_999, 0));

describe('a ratio of decimals', () => {
  it('equals floor((2 x M x n x t2 + d x t1) / (2 x d x t1)), capped at cap x t', () => {
    fc.assert(
      fc.property(
        amount,
        wholeAmount,
        above0(300, 2),
        above0(100, 2),
        fc.integer({ min: 1, max: 400 }),
        (...given) => {
          const [part, whole, target, cap, maximum] = given;
          const scoring: Scoring = {
            type: 'ratio',
            numerator: 'part',
            denominator: 'whole',
            target: numberOf(target),
            cap: numberOf(cap),
            ifDenominatorZero: 'na',
          };
          const one = 10n ** 12n;
          const [n, d, t, c] = [scaled(part), scaled(whole), scaled(target), scaled(cap)];
          const limited = n * one * one > c * t * d;
          const m = 2n * BigInt(maximum);
          const exact = limited ? (m * c + one) / (2n * one) : (m * n * one + d * t) / (2n * d * t);
          const values: Record<string, number> = { part: numberOf(part), whole: numberOf(whole) };
          expect(scoreFormula(scoring, maximum, (field) => values[field] ?? null)).toEqual({
            status: 'scored',
            points: Number(exact),
          });
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a step', () => {
  const steps = (minimum: number): ScoreStep[] => [
    { minimum, points: 2, exclusive: true },
    { minimum, points: 1, exclusive: false },
  ];
  const order = (value: number, minimum: number, whole: number): number =>
    reachedStep(steps(minimum), value, whole)?.points ?? 0;

  it('is compared as value against minimum x whole, without an error of floats', () => {
    fc.assert(
      fc.property(amount, decimal(100_000, 4), wholeAmount, (value, minimum, whole) => {
        const [left, right] = [scaled(value) * 10n ** 12n, scaled(minimum) * scaled(whole)];
        const expected = left > right ? 2 : left === right ? 1 : 0;
        expect(order(numberOf(value), numberOf(minimum), numberOf(whole))).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not met by a value that only floats take for its minimum', () => {
    // 77777.77 x 0.57142844285713 is 44444.4300000000000001, which a float rounds to 44444.43.
    expect(order(44444.43, 77777.77, 0.57142844285713)).toBe(0);
  });

  it('is met exactly at its minimum, and not one unit below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (percent, hundreds) => {
          const [whole, part] = [hundreds * 100, percent * hundreds];
          const minimum = Number(`${percent}e-2`);
          expect([part - 1, part, part + 1].map((value) => order(value, minimum, whole))).toEqual([0, 1, 2]);
        },
      ),
    );
  });
});
