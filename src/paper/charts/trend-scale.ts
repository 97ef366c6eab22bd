import { hundredthsOf } from '../../domain/scorecard/two-places';
import type { ScorecardBand, TrendPeriod } from '../../domain/scorecard/scorecard-model';

export type TrendScale = { low: number; high: number; thresholds: readonly ScorecardBand[] };

const leastSpan = 20;

/** A window in steps of five points around all figures, wide enough to show the next band above when it is near. */
export function trendScale(trend: readonly TrendPeriod[], bands: readonly ScorecardBand[]): TrendScale {
  const figures = trend
    .flatMap((entry) => [entry.score, entry.median])
    .filter((text): text is string => text !== null)
    .map((text) => hundredthsOf(text) / 100);
  if (figures.length === 0) return { low: 0, high: 100, thresholds: limitsBetween(bands, 0, 100) };
  const highest = Math.max(...figures);
  const nextAbove = Math.min(
    ...bands.map((band) => band.minimum).filter((minimum) => minimum > highest),
    100,
  );
  const wanted = nextAbove - highest <= 15 ? Math.max(nextAbove + 2, highest + 6) : highest + 6;
  let high = Math.min(100, Math.ceil(wanted / 5) * 5);
  let low = Math.max(0, Math.floor((Math.min(...figures) - 3) / 5) * 5);
  if (high - low < leastSpan) low = Math.max(0, high - leastSpan);
  if (high - low < leastSpan) high = Math.min(100, low + leastSpan);
  // A limit on the axis itself would be read as the axis.
  if (low > 0 && bands.some((band) => band.minimum === low)) low -= 5;
  return { low, high, thresholds: limitsBetween(bands, low, high) };
}

function limitsBetween(bands: readonly ScorecardBand[], low: number, high: number): ScorecardBand[] {
  return bands.filter((band) => band.minimum > 0 && band.minimum >= low && band.minimum <= high);
}
