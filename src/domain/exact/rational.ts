// Exact fractions of the decimals that documents carry: what a JSON number says is what is calculated with.

/** A fraction of whole numbers, denominator positive; not reduced. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

/** The decimal that JavaScript writes for the number, which is the one the document holds. */
export function rationalOf(decimal: number): Rational {
  if (Number.isSafeInteger(decimal)) return { numerator: BigInt(decimal), denominator: 1n };
  const [mantissa = '0', exponent = '0'] = String(decimal).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}

/** Below, at or above zero as left is below, at or above right. */
export function compareRationals(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function multiply(left: Rational, right: Rational): Rational {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

export function divide(left: Rational, right: Rational): Rational {
  return { numerator: left.numerator * right.denominator, denominator: left.denominator * right.numerator };
}

/** Rounded half up to a whole number; for values that are not negative. */
export function roundHalfUp({ numerator, denominator }: Rational): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** Rounded up to a whole number; for values that are not negative. */
export function roundUp({ numerator, denominator }: Rational): number {
  return Number((numerator + denominator - 1n) / denominator);
}
