// Which band a total falls in.
import type { Band, FrameworkBody } from '../documents/generated/documents';
import { hundredthsOf, type Hundredths } from '../exact/hundredths';

/** Highest minimum first. */
export function bandsFromTop(framework: FrameworkBody): Band[] {
  return [...framework.bands].sort((left, right) => right.minimum - left.minimum);
}

/** The band with the highest minimum that the total reaches; the lowest one below all of them. */
export function bandOf(framework: FrameworkBody, total: Hundredths): Band {
  const bands = bandsFromTop(framework);
  const found = bands.find(({ minimum }) => total >= hundredthsOf(minimum)) ?? bands.at(-1);
  if (found === undefined) throw new RangeError('A framework has at least one band.');
  return found;
}
