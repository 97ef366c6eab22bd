// The rank of a total among others, without sorting them again for each.

/** One more than how many are higher, in an ascending list. */
export function rankAmong(ascending: Float64Array, total: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= total) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low + 1;
}
