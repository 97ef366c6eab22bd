import type { HalfYear } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import type { SampleAgency } from '../province/sample-agency';
import { sampleResources } from '../sample-resources';
import type { Values } from '../sample-files';

const carefulShare = 0.004;
const carelessShare = 0.13;
/** Blank fields mostly are blank again, because nobody in the agency keeps that book. */
const lastingShare = 0.7;

/** Leaves blank what such an agency would: pairs together, more of them where nobody leads. */
export function leaveGaps(
  values: Values,
  place: {
    readonly seed: string;
    readonly agency: SampleAgency;
    readonly half: HalfYear;
    readonly leadership: number;
    readonly isWholesale: boolean;
  },
): Values {
  const { seed, agency, half, leadership, isWholesale } = place;
  const { gaps } = sampleResources.fields;
  const carelessness = (1 - leadership) * (1 - leadership);
  const share = carefulShare + carelessShare * carelessness;
  const blank = new Set<string>(isWholesale ? gaps.wholesale : []);
  for (const group of gaps.together) {
    const topic = group.join();
    const isLasting = chanceOf(seed, agency.id, 'gap', topic).unit() < share * lastingShare;
    const isPassing = chanceOf(seed, agency.id, 'gap', topic, half.index).unit() < share * (1 - lastingShare);
    if (isLasting || isPassing) for (const field of group) blank.add(field);
  }
  return Object.fromEntries(Object.entries(values).filter(([field]) => !blank.has(field)));
}
