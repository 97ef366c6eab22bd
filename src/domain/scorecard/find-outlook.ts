// What the shown gaps would bring: enough for a better band, or how much is still missing.
import type { ScorecardBand, ScoredOutcome, TwoPlaces } from './scorecard-model';
import { hundredthsOf, twoPlacesOf } from './two-places';

export type Outlook =
  | { kind: 'none' }
  | { kind: 'top'; gapCount: 1 | 2 | 3; gain: TwoPlaces }
  | { kind: 'enough'; gapCount: 1 | 2 | 3; gain: TwoPlaces; band: ScorecardBand }
  | { kind: 'short'; gapCount: 1 | 2 | 3; gain: TwoPlaces; missing: TwoPlaces; band: ScorecardBand };

/** Compares total + gain with the minimum of the bands above the agency's own. */
export function findOutlook(
  score: Pick<ScoredOutcome, 'total' | 'gaps' | 'gapsGain'>,
  bands: readonly ScorecardBand[],
): Outlook {
  const gapCount = Math.min(score.gaps.length, 3);
  if (gapCount !== 1 && gapCount !== 2 && gapCount !== 3) return { kind: 'none' };
  const now = hundredthsOf(score.total);
  const reached = now + hundredthsOf(score.gapsGain);
  const better = bands
    .filter((band) => band.minimum * 100 > now)
    .sort((first, second) => first.minimum - second.minimum);
  const gain = score.gapsGain;
  const next = better[0];
  if (next === undefined) return { kind: 'top', gapCount, gain };
  const best = better.filter((band) => band.minimum * 100 <= reached).at(-1);
  if (best !== undefined) return { kind: 'enough', gapCount, gain, band: best };
  return { kind: 'short', gapCount, gain, missing: twoPlacesOf(next.minimum * 100 - reached), band: next };
}
