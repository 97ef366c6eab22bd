// Two-place decimal strings as whole hundredths, so that sums on paper are exact.
import type { TwoPlaces } from './scorecard-model';

const pattern = /^(-?)(\d{1,13})\.(\d{2})$/;

/** "77.48" is 7748. @throws RangeError when the text is not a two-place decimal. */
export function hundredthsOf(text: TwoPlaces): number {
  const [, sign, whole, fraction] = pattern.exec(text) ?? [];
  if (whole === undefined || fraction === undefined) throw new RangeError(`Not a two-place decimal: ${text}`);
  const size = Number(whole) * 100 + Number(fraction);
  return sign === '-' && size !== 0 ? -size : size;
}

/** 7748 is "77.48". */
export function twoPlacesOf(hundredths: number): TwoPlaces {
  const size = Math.abs(hundredths);
  const sign = hundredths < 0 ? '-' : '';
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** Whole quotient rounded half up, away from zero, the rule of `rules.rounding`. */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (denominator <= 0) throw new RangeError('The denominator must be positive.');
  const size = Number((BigInt(Math.abs(numerator)) * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n));
  return numerator < 0 && size !== 0 ? -size : size;
}
