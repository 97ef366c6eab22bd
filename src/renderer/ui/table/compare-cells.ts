const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order for words, numeric order for numbers. */
export function compareCells(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator.compare(String(left), String(right));
}
