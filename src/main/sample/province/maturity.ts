import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import { agenciesOfBlock } from './list-agencies';
import type { SampleAgency } from './sample-agency';

const knownSpread = 0.02;
const facetSpread = 0.075;
const lowest = 0.1;
const highest = 0.98;
const drift = { mean: 0.014, spread: 0.014, leap: 0.1, leapShare: 0.05, setback: -0.06, setbackShare: 0.03 };

/** How far an agency is in one part of its IT use, in [0, 1]; it moves slowly from one half-year to the next. */
export type Facet = (name: string) => number;

export function facetOf(seed: string, agency: SampleAgency, index: number): Facet {
  const known = new Map<string, number>();
  const base = maturityOf(seed, agency);
  return (name) => {
    const found = known.get(name) ?? clamp(base + driftOf(seed, agency, name, index));
    known.set(name, found);
    return found;
  };
}

function driftOf(seed: string, agency: SampleAgency, name: string, index: number): number {
  let sum = facetSpread * chanceOf(seed, agency.id, 'facet', name).swing();
  for (let step = 1; step <= index; step += 1) {
    const chance = chanceOf(seed, agency.id, 'drift', name, step);
    sum += drift.mean + drift.spread * chance.swing();
    if (chance.happens(drift.leapShare)) sum += drift.leap;
    if (chance.happens(drift.setbackShare)) sum += drift.setback;
  }
  return sum;
}

function maturityOf(seed: string, agency: SampleAgency): number {
  const { agencies, kinds, childMaturity } = sampleResources.agencies;
  const kind = kinds[agency.kind];
  if (kind === undefined) throw new RangeError(`No sizes for the kind ${agency.kind}.`);
  const swing = chanceOf(seed, agency.id, 'maturity').swing();
  const known = agencies[agency.model]?.maturity;
  if (known !== undefined) return known + (agency.block === 0 ? knownSpread : kind.spread / 2) * swing;
  const parent = agenciesOfBlock(agency.block).find((other) => other.id === agency.parent && other.ranked);
  const inherited =
    parent === undefined ? 0 : childMaturity.fromParent * (maturityOf(seed, parent) - childMaturity.average);
  const isTown = childMaturity.townWords.some((word) => agency.name.vi.includes(` ${word} `));
  return kind.maturity + inherited + kind.spread * swing + (isTown ? childMaturity.townBonus : 0);
}

function clamp(value: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
