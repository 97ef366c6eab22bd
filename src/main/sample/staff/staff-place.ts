import type { HalfYear } from '../calendar/half-year';
import type { Facet } from '../province/maturity';
import type { SampleAgency } from '../province/sample-agency';
import type { Range } from '../sample-files';
import { sampleResources } from '../sample-resources';
import type { StaffKind } from './staff-file';

export type StaffPlace = {
  readonly seed: string;
  readonly agency: SampleAgency;
  readonly half: HalfYear;
  /** Of any half-year up to this one: what happened then must not change with later ones. */
  readonly facetAt: (index: number) => Facet;
};

export function staffKindOf(agency: SampleAgency): StaffKind {
  const kind = sampleResources.staff.kinds[agency.kind];
  if (kind === undefined) throw new RangeError(`No staff for the kind ${agency.kind}.`);
  return kind;
}

export function likelihood([low, high]: Range, facet: number): number {
  return low + (high - low) * facet;
}
