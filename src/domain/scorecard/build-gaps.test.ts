import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGaps, type RawGap } from './build-gaps';
import { hundredthsOf, twoPlacesOf } from './two-places';

const rawGap = (rawGain: string): RawGap => ({
  code: 'DV03',
  shortName: { vi: '', en: '' },
  now: { kind: 'no' },
  needed: { kind: 'yes' },
  rawGain,
});

const gainsOf = (raw: string[], applicable: string) => {
  const { gaps, gapsGain } = buildGaps(raw.map(rawGap), applicable);
  return { gains: gaps.map((gap) => gap.gain), gapsGain };
};

describe('buildGaps', () => {
  it('re-bases each gain and lets the last one take the rounding', () => {
    expect(gainsOf(['3.00', '1.90', '1.87'], '99.00')).toEqual({
      gains: ['3.03', '1.92', '1.89'],
      gapsGain: '6.84',
    });
    expect(gainsOf(['1.00', '1.00', '1.00'], '90.00')).toEqual({
      gains: ['1.11', '1.11', '1.11'],
      gapsGain: '3.33',
    });
    expect(gainsOf(['0.10', '0.10', '0.10'], '60.00')).toEqual({
      gains: ['0.17', '0.17', '0.16'],
      gapsGain: '0.50',
    });
  });

  it('gives nothing without gaps or without an applicable point', () => {
    expect([gainsOf([], '99.00'), gainsOf(['1.00'], '0.00')]).toEqual([
      { gains: [], gapsGain: '0.00' },
      { gains: [], gapsGain: '0.00' },
    ]);
  });

  it('adds up to the figure in the summary whatever the gains', () => {
    const gain = fc.integer({ min: 0, max: 600 }).map(twoPlacesOf);
    const applicable = fc.integer({ min: 1_000, max: 10_000 }).map(twoPlacesOf);
    fc.assert(
      fc.property(fc.array(gain, { minLength: 1, maxLength: 3 }), applicable, (raw, base) => {
        const { gains, gapsGain } = gainsOf(raw, base);
        expect(gains.reduce((sum, text) => sum + hundredthsOf(text), 0)).toBe(hundredthsOf(gapsGain));
      }),
    );
  });
});
