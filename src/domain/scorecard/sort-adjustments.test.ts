import { expect, it } from 'vitest';
import type { ScorecardAdjustment } from './scorecard-model';
import { sortAdjustments } from './sort-adjustments';

const adjustment = (code: string, self: string | null, verified: string | null): ScorecardAdjustment => ({
  code,
  shortName: { vi: code, en: code },
  self,
  verified,
  reason: '',
});

it('puts the largest change of points first, whatever its direction', () => {
  const sorted = sortAdjustments([
    adjustment('HT07', '1.25', '1.50'),
    adjustment('UD05', '2.46', '1.65'),
    adjustment('HT02', '2.00', null),
    adjustment('HT01', '1.00', '1.25'),
  ]);
  expect(sorted.map((entry) => entry.code)).toEqual(['HT02', 'UD05', 'HT01', 'HT07']);
});
