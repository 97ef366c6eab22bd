import { expect, it } from 'vitest';
import { findBandLimits } from './find-band-limits';

const band = (id: string, minimum: number) => ({ id, name: { vi: id, en: id }, minimum });
const bands = [band('good', 85), band('fair', 70), band('weak', 0)];

it('reads the limits of a band off the framework, the highest without an end', () => {
  expect([findBandLimits(bands, 'fair'), findBandLimits(bands, 'good')]).toEqual([
    { band: bands[1], from: 70, below: 85 },
    { band: bands[0], from: 85, below: null },
  ]);
});

it('refuses a band the framework does not have', () => {
  expect(() => findBandLimits(bands, 'best')).toThrow(RangeError);
});
