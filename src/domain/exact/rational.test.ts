import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRationals, divide, multiply, rationalOf, roundHalfUp, roundUp } from './rational';

const fraction = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

describe('the fraction of a decimal', () => {
  it.each([
    [0, 0n, 1n],
    [12, 12n, 1n],
    [0.04, 4n, 100n],
    [1234.5, 12_345n, 10n],
    [-0.5, -5n, 10n],
    [1e-7, 1n, 10_000_000n],
    [1.5e-7, 15n, 100_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.25e22, 125n * 10n ** 20n, 1n],
  ])('%d is what its text says', (decimal, numerator, denominator) => {
    expect(rationalOf(decimal)).toEqual(fraction(numerator, denominator));
  });

  it('gives the decimal back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(9), (digits, places) => {
        const decimal = Number(`${digits}e-${places}`);
        const { numerator, denominator } = rationalOf(decimal);
        expect(numerator * 10n ** BigInt(places)).toBe(BigInt(digits) * denominator);
      }),
    );
  });
});

describe('fractions', () => {
  const tenths = rationalOf(0.1);
  const threeTenths = rationalOf(0.3);

  it('compare and multiply without the error of floats', () => {
    const sum = multiply(tenths, rationalOf(3));
    expect([0.1 * 3 === 0.3, compareRationals(sum, threeTenths)]).toEqual([false, 0]);
    expect([compareRationals(tenths, threeTenths), compareRationals(threeTenths, tenths)]).toEqual([-1, 1]);
  });

  it('round once: half up, or up', () => {
    const halves = [1n, 2n, 3n, 5n].map((numerator) => fraction(numerator, 2n));
    expect([halves.map(roundHalfUp), halves.map(roundUp)]).toEqual([
      [1, 1, 2, 3],
      [1, 1, 2, 3],
    ]);
    const quarters = [1n, 4n, 5n].map((numerator) => fraction(numerator, 4n));
    expect([quarters.map(roundHalfUp), quarters.map(roundUp)]).toEqual([
      [0, 1, 1],
      [1, 1, 2],
    ]);
  });

  it('undo a multiplication by dividing', () => {
    const quotient = divide(multiply(tenths, threeTenths), threeTenths);
    expect(compareRationals(quotient, tenths)).toBe(0);
  });
});
