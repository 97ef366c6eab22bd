// The middle of a list.
import { divideHalfUp } from '../exact/divide-half-up';
import type { Hundredths } from '../exact/hundredths';

/** Of an even count the mean of the two in the middle, half up; null for none. Not for negative values. */
export function medianOf(values: readonly Hundredths[]): Hundredths | null {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return null;
  if (sorted.length % 2 === 1) return middle;
  const below = sorted[sorted.length / 2 - 1] ?? middle;
  return divideHalfUp(1, below + middle, 2);
}
