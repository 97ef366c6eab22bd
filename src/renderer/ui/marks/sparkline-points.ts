export type SparklinePoint = { x: number; y: number };

/** Places each known value in a box; a missing period leaves its place empty, equal values lie in the middle. */
export function placeSparklinePoints(
  values: readonly (number | null)[],
  width: number,
  height: number,
  inset: number,
): SparklinePoint[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0;
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return [{ x: inset + index * step, y: height - inset - share * (height - 2 * inset) }];
  });
}
