import { expect, it } from 'vitest';
import { divideHalfUp, hundredthsOf, twoPlacesOf } from './two-places';

it('reads and writes two-place decimals without loss', () => {
  for (const text of ['0.00', '0.05', '77.48', '-3.20', '1234567.89']) {
    expect(twoPlacesOf(hundredthsOf(text))).toBe(text);
  }
});

it('never writes a negative zero', () => {
  expect([hundredthsOf('-0.00'), divideHalfUp(-1, 10)]).toEqual([0, 0]);
});

it.each(['77.5', '77,48', '.48', '1e3', '', ' 1.00'])('refuses %j', (text) => {
  expect(() => hundredthsOf(text)).toThrow(RangeError);
});

it('rounds half away from zero', () => {
  expect([divideHalfUp(25, 10), divideHalfUp(24, 10), divideHalfUp(-25, 10), divideHalfUp(-24, 10)]).toEqual([
    3, 2, -3, -2,
  ]);
});
