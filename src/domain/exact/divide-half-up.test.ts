import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfUp } from './divide-half-up';

const count = fc.nat(Number.MAX_SAFE_INTEGER);
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('dividing half up', () => {
  it.each([
    [1, 1, 2, 1],
    [1, 1, 3, 0],
    [1, 2, 3, 1],
    [10_000, 385, 9_850, 391],
    [300, 0, 7, 0],
  ])('%i x %i : %i is %i', (factor, numerator, denominator, expected) => {
    expect(divideHalfUp(factor, numerator, denominator)).toBe(expected);
  });

  it('equals the same division in big integers, also where products leave the safe integers', () => {
    fc.assert(
      fc.property(fc.nat(10_000), count, positive, (factor, numerator, denominator) => {
        const [f, n, d] = [BigInt(factor), BigInt(numerator), BigInt(denominator)];
        expect(divideHalfUp(factor, numerator, denominator)).toBe(Number((2n * f * n + d) / (2n * d)));
      }),
      { numRuns: 500 },
    );
  });

  it('is exact on both sides of every half, however large the quotient', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.integer({ min: 1, max: 2 ** 20 }), (whole, half) => {
        const denominator = 2 * half;
        const middle = whole * denominator + half;
        expect([divideHalfUp(1, middle - 1, denominator), divideHalfUp(1, middle, denominator)]).toEqual([
          whole,
          whole + 1,
        ]);
      }),
    );
  });
});
