import type { Hire, Project, StaffMember } from '../../../domain/documents/generated/documents';
import { halfYearAt, type HalfYear } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { listCourses } from '../projects/list-courses';
import { showProject } from '../projects/show-project';
import { facetOf, type Facet } from '../province/maturity';
import type { SampleAgency } from '../province/sample-agency';
import type { Values } from '../sample-files';
import { makeHires } from '../staff/make-hires';
import { inService, makeStaff } from '../staff/make-staff';
import { likelihood, staffKindOf } from '../staff/staff-place';
import { makeValues } from '../values/make-values';

/** How an agency truly stands at the end of a half-year, before anybody writes it down. */
export type AgencyState = {
  readonly seed: string;
  readonly agency: SampleAgency;
  readonly half: HalfYear;
  readonly facet: Facet;
  readonly values: Values;
  readonly projects: readonly Project[];
  readonly staff: readonly StaffMember[];
  readonly hires: readonly Hire[];
  /** Null in the first half-year. */
  readonly before: AgencyState | null;
};

/** The states of the first half-years in order; an earlier one never depends on how many follow. */
export function agencyStates(seed: string, agency: SampleAgency, periods: number): AgencyState[] {
  const facets = new Map<number, Facet>();
  const facetAt = (index: number): Facet => {
    const found = facets.get(index) ?? facetOf(seed, agency, index);
    facets.set(index, found);
    return found;
  };
  const courses = listCourses(seed, agency, facetAt(0)('projects'));
  const states: AgencyState[] = [];
  for (let index = 0; index < periods; index += 1) {
    const half = halfYearAt(index);
    const facet = facetAt(index);
    const before = states.at(-1) ?? null;
    const hires = makeHires(seed, agency, half);
    const staff = makeStaff({ seed, agency, half, facetAt }, hires);
    const appointment = appointmentOf(seed, agency, facet, inService(staff, half.cutOffOn));
    const values = makeValues({ seed, agency, half, facet, before: before?.values ?? {}, appointment });
    const projects = courses
      .flatMap((course) => showProject(course, half) ?? [])
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    states.push({ seed, agency, half, facet, values, projects, staff, hires, before });
  }
  return states;
}

function appointmentOf(
  seed: string,
  agency: SampleAgency,
  facet: Facet,
  staff: readonly StaffMember[],
): 0 | 1 | 2 {
  const isWritten =
    chanceOf(seed, agency.id, 'appointed').unit() <
    likelihood(staffKindOf(agency).appointed, facet('leadership'));
  if (staff.length === 0 || !isWritten) return 0;
  return staff.some((member) => member.time === 'full-time') ? 2 : 1;
}
