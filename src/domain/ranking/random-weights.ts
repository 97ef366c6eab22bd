// The generator of the weight draws: sfc32 (Chris Doty-Humphrey, PractRand), the same numbers on every machine.

export type NextUniform = () => number;

/** Rounds that mix the seed before the first number is used, as its author advises. */
const warmUp = 12;

/**
 * `seed` is 16 bytes: four little-endian words a, b, c and the counter.
 * Each number is a 32-bit output divided by 2^32, so in [0, 1) and exact in a float.
 */
export function createUniform(seed: Uint8Array): NextUniform {
  const word = (index: number): number =>
    (seed[4 * index] ?? 0) |
    ((seed[4 * index + 1] ?? 0) << 8) |
    ((seed[4 * index + 2] ?? 0) << 16) |
    ((seed[4 * index + 3] ?? 0) << 24);
  let a = word(0);
  let b = word(1);
  let c = word(2);
  let counter = word(3);
  const next = (): number => {
    const output = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + output) | 0;
    return (output >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < warmUp; round += 1) next();
  return next;
}
