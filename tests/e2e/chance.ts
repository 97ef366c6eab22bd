// Numbers that look random and are the same for a seed (mulberry32). Playwright cannot load the one of tests/hostile:
// that folder is CommonJS to it.

export type Chance = {
  /** A whole number from 0 up to and without `end`. */
  readonly below: (end: number) => number;
};

export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (end) => next() % end };
}
