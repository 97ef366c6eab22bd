// The points a gap would add to the total: re-based, and adding up to the figure in the summary.
import type { ScorecardGap, TwoPlaces } from './scorecard-model';
import { divideHalfUp, hundredthsOf, twoPlacesOf } from './two-places';

/** A gap with the raw points still to be had in its indicator. */
export type RawGap = Omit<ScorecardGap, 'gain'> & { rawGain: TwoPlaces };

/** Re-bases each gain as 100 x raw : applicable; the last one takes the rounding, so the sum is exact. */
export function buildGaps(
  raw: readonly RawGap[],
  applicable: TwoPlaces,
): { gaps: ScorecardGap[]; gapsGain: TwoPlaces } {
  const base = hundredthsOf(applicable);
  if (raw.length === 0 || base === 0) return { gaps: [], gapsGain: '0.00' };
  const rebase = (hundredths: number) => divideHalfUp(hundredths * 10_000, base);
  const rawGains = raw.map((gap) => hundredthsOf(gap.rawGain));
  const total = rebase(rawGains.reduce((sum, gain) => sum + gain, 0));
  const gains = rawGains.map(rebase);
  const others = gains.slice(0, -1).reduce((sum, gain) => sum + gain, 0);
  const gaps = raw.map(({ rawGain: _raw, ...gap }, index) => {
    const gain = index === raw.length - 1 ? total - others : (gains[index] ?? 0);
    return { ...gap, gain: twoPlacesOf(gain) };
  });
  return { gaps, gapsGain: twoPlacesOf(total) };
}
