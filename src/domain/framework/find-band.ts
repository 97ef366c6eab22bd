// Which band a total falls in.
import type { Band, FrameworkBody } from '../documents/generated/documents';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';

/** Highest minimum first. */
export function bandsFromTop(framework: FrameworkBody): Band[] {
  return [...framework.bands].sort((left, right) => right.minimum - left.minimum);
}

/** The band with the highest minimum that the total reaches; the lowest one below all of them. */
export function bandOf(framework: FrameworkBody, total: Hundredths): Band {
  const { bands } = framework;
  const reached = bands.filter(({ minimum }) => total >= hundredthsOf(minimum));
  if (reached.length > 0) return reached.reduce((best, band) => (band.minimum > best.minimum ? band : best));
  return bands.reduce((lowest, band) => (band.minimum < lowest.minimum ? band : lowest));
}
