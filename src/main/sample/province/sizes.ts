import type { HalfYear } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { sampleResources } from '../sample-resources';
import type { SampleAgency } from './sample-agency';

/** How large an agency is in one respect in one half-year; undefined where its kind has no such thing. */
export function exactSizeOf(
  seed: string,
  agency: SampleAgency,
  size: string,
  half: HalfYear,
): number | undefined {
  const { agencies, kinds } = sampleResources.agencies;
  const range = kinds[agency.kind]?.sizes[size];
  const known = agencies[agency.model]?.sizes?.[size];
  const shape = sampleResources.sizes[size];
  if (shape === undefined || (range === undefined && known === undefined)) return undefined;
  const [low, high] = range ?? [0, 0];
  const usual = known ?? chanceOf(seed, agency.id, 'size', size).between(low, high);
  const season = shape.season[half.half - 1] ?? 1;
  const wobble = shape.wobble * chanceOf(seed, agency.id, 'size', size, half.index).swing();
  return Math.max(0, usual * season * (1 + wobble));
}

export function sizeOf(seed: string, agency: SampleAgency, size: string, half: HalfYear): number | undefined {
  const exact = exactSizeOf(seed, agency, size, half);
  return exact === undefined ? undefined : Math.round(exact);
}
