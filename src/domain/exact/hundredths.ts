// Points and percentages as whole hundredths: exact, summed without error, rounded half up where they are made.

/** Hundredths of a point or of a percent; 77.48 is 7748. */
export type Hundredths = number;

/** Of a decimal with at most two places, as weights are written. */
export function hundredthsOf(decimal: number): Hundredths {
  return Math.round(decimal * 100);
}

export function formatHundredths(value: Hundredths): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The inverse of `formatHundredths`. */
export function parseHundredths(text: string): Hundredths {
  return Number(text.replace('.', ''));
}
