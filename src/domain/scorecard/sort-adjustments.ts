// Which adjustments the page has room for: the largest changes first.
import type { ScorecardAdjustment } from './scorecard-model';
import { hundredthsOf } from './two-places';

/** Largest change of points first; equal changes by code. */
export function sortAdjustments(adjustments: readonly ScorecardAdjustment[]): ScorecardAdjustment[] {
  return [...adjustments].sort(
    (first, second) => changeOf(second) - changeOf(first) || (first.code < second.code ? -1 : 1),
  );
}

function changeOf(adjustment: ScorecardAdjustment): number {
  const points = (text: string | null) => (text === null ? 0 : hundredthsOf(text));
  return Math.abs(points(adjustment.verified) - points(adjustment.self));
}
