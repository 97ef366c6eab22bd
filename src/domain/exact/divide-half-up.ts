// Division of whole numbers rounded half up once; BigInt only where a product leaves the safe integers.

/** `factor x numerator : denominator`, rounded half up. All whole, numerator and factor not negative, denominator positive. */
export function divideHalfUp(factor: number, numerator: number, denominator: number): number {
  const doubled = 2 * factor * numerator + denominator;
  if (doubled <= Number.MAX_SAFE_INTEGER && 2 * denominator <= Number.MAX_SAFE_INTEGER) {
    // A quotient of safe whole numbers never rounds up to the next whole one, so this floor is exact.
    return Math.floor(doubled / (2 * denominator));
  }
  const exact = (2n * BigInt(factor) * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
  return Number(exact);
}
