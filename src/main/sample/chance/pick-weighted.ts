import type { Chance } from './chance';

/** Picks a name by its weight; weights need not add up to 1. */
export function pickWeighted<K extends string>(
  chance: Chance,
  weights: { readonly [name in K]?: number },
): K {
  const entries = Object.entries(weights) as [K, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = chance.unit() * total;
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new RangeError('There is nothing to pick from.');
  return last[0];
}
