import { createHash } from 'node:crypto';

/** Numbers that depend on nothing but the seed and the topic, so that one more topic never moves another. */
export type Chance = {
  /** In [0, 1). */
  readonly unit: () => number;
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  /** Bell-shaped around 0 with deviation 1, from sums only: no function whose last digit differs between machines. */
  readonly swing: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

const bellTerms = 12;

export function chanceOf(seed: string, ...topics: readonly (string | number)[]): Chance {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, ...topics]))
    .digest();
  const state = new Uint32Array([
    digest.readUInt32LE(0),
    digest.readUInt32LE(4),
    digest.readUInt32LE(8),
    digest.readUInt32LE(12),
  ]);
  const unit = (): number => nextOf(state) / 2 ** 32;
  const between = (low: number, high: number): number => low + (high - low) * unit();
  const whole = (low: number, high: number): number => low + Math.floor(unit() * (high - low + 1));
  return {
    unit,
    between,
    whole,
    happens: (probability) => unit() < probability,
    swing() {
      let sum = -bellTerms / 2;
      for (let term = 0; term < bellTerms; term += 1) sum += unit();
      return sum;
    },
    pick<T>(list: readonly T[]): T {
      const found = list[whole(0, list.length - 1)];
      if (found === undefined) throw new RangeError('There is nothing to pick from.');
      return found;
    },
  };
}

/** One step of sfc32. */
function nextOf(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, counter = 0] = state;
  const result = (a + b + counter) >>> 0;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + result;
  state[3] = counter + 1;
  return result;
}
