/** Ranks that carry a guide line: the first, round ones, and the last; never two too close to read. */
export function rankTicks(size: number): number[] {
  if (size <= 1) return [1];
  const step = size <= 20 ? 5 : size <= 50 ? 10 : 25;
  const round = Array.from({ length: Math.floor(size / step) }, (_, index) => (index + 1) * step);
  return [1, ...round.filter((rank) => (size - rank) / (size - 1) >= leastDistance), size];
}

/** Of the width of the scale: three digits beside the last rank. */
const leastDistance = 0.19;
