// The limits of a band, read from the framework's bands.
import type { ScorecardBand } from './scorecard-model';

export type BandLimits = { band: ScorecardBand; from: number; below: number | null };

/** Limits of the named band: its minimum, and the minimum of the band above (null for the highest). */
export function findBandLimits(bands: readonly ScorecardBand[], id: string): BandLimits {
  const rising = [...bands].sort((first, second) => first.minimum - second.minimum);
  const index = rising.findIndex((band) => band.id === id);
  const band = rising[index];
  if (band === undefined) throw new RangeError(`No band ${id} in the framework.`);
  return { band, from: band.minimum, below: rising[index + 1]?.minimum ?? null };
}
