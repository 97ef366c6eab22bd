import { describe, expect, it } from 'vitest';
import { findOutlook } from './find-outlook';
import type { ScorecardBand, ScorecardGap } from './scorecard-model';

const band = (id: string, minimum: number): ScorecardBand => ({ id, name: { vi: id, en: id }, minimum });
const good = band('good', 85);
const fair = band('fair', 70);
const average = band('average', 50);
const bands = [good, fair, average, band('weak', 0)];

const gap: ScorecardGap = {
  code: 'DV03',
  shortName: { vi: '', en: '' },
  now: { kind: 'no' },
  needed: { kind: 'yes' },
  gain: '1.00',
};

const outlook = (total: string, gapsGain: string, count = 3) =>
  findOutlook({ total, gapsGain, gaps: Array.from({ length: count }, () => gap) }, bands);

describe('findOutlook', () => {
  it('tells how much is missing for the next band', () => {
    expect(outlook('77.48', '6.84')).toEqual({
      kind: 'short',
      gapCount: 3,
      gain: '6.84',
      missing: '0.68',
      band: good,
    });
  });

  it('names the best band that is reached, the limit included', () => {
    expect(outlook('78.16', '6.84', 2)).toEqual({ kind: 'enough', gapCount: 2, gain: '6.84', band: good });
    expect(outlook('48.00', '30.00')).toEqual({ kind: 'enough', gapCount: 3, gain: '30.00', band: fair });
  });

  it('stops after the points in the top band', () => {
    expect(outlook('85.00', '2.00', 1)).toEqual({ kind: 'top', gapCount: 1, gain: '2.00' });
  });

  it('says nothing without gaps', () => {
    expect(outlook('100.00', '0.00', 0)).toEqual({ kind: 'none' });
  });
});
