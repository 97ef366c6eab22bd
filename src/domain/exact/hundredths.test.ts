import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHundredths, hundredthsOf, parseHundredths } from './hundredths';

describe('hundredths', () => {
  it.each([
    [0, '0.00'],
    [7, '0.07'],
    [70, '0.70'],
    [7_748, '77.48'],
    [10_000, '100.00'],
    [-5, '-0.05'],
    [-1_250, '-12.50'],
  ])('%i is written %s', (value, text) => {
    expect([formatHundredths(value), parseHundredths(text)]).toEqual([text, value]);
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
        expect(parseHundredths(formatHundredths(value))).toBe(value);
      }),
    );
  });

  it('of a weight with two places are whole, whatever its float is', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (value) => {
        expect(hundredthsOf(Number(formatHundredths(value)))).toBe(value);
      }),
    );
  });
});
