import type { Band } from '../../../domain/documents/generated/documents';
import type { StatusKind } from '../../ui/marks/status-kinds';

/** The look of a band by its place: a framework may have more or fewer than four and name them as it likes. */
export function bandLook(bands: readonly Band[], band: string): StatusKind {
  const fromTop = [...bands].sort((left, right) => right.minimum - left.minimum);
  const place = fromTop.findIndex(({ id }) => id === band);
  if (place === 0) return 'band.good';
  if (place === fromTop.length - 1) return 'band.weak';
  return place === 1 ? 'band.fair' : 'band.average';
}
