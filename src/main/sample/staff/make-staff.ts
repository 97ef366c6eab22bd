import type { Hire, StaffMember } from '../../../domain/documents/generated/documents';
import { addDays } from '../calendar/days';
import { halfYearAt, workingDayFrom, workingDayUpTo } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { rowIdOf } from '../chance/row-id';
import { sampleResources } from '../sample-resources';
import { makeMember, type Service } from './make-member';
import { makeTrainings } from './make-trainings';
import { likelihood, type StaffPlace } from './staff-place';

const leavingShare = 0.025;
const firstYear = 2006;
const lastYear = 2018;

/** The register as it stands on the cut-off day, those who left included. */
export function makeStaff(place: StaffPlace, hires: readonly Hire[]): StaffMember[] {
  const services = Array.from({ length: slotCount(place) }, (_, slot) => servicesOf(place, slot)).flat();
  const members = services.map((service) => makeMember(place, service));
  const recruited = hires.filter((hire) => hire.stage === 'hired').map((hire) => recruitOf(place, hire));
  return [...members, ...recruited].sort((left, right) => (left.id < right.id ? -1 : 1));
}

export function inService(members: readonly StaffMember[], day: string): StaffMember[] {
  return members.filter(
    (member) => member.startedOn <= day && (member.endedOn === null || member.endedOn > day),
  );
}

function slotCount({ seed, agency, facetAt }: StaffPlace): number {
  const { agencies, kinds } = sampleResources.agencies;
  const known = agencies[agency.model]?.sizes?.['itStaff'];
  const [low, high] = kinds[agency.kind]?.sizes['itStaff'] ?? [0, 0];
  const leaning = (chanceOf(seed, agency.id, 'size', 'itStaff').unit() + facetAt(0)('people')) / 2;
  return known ?? Math.round(likelihood([low, high], leaning));
}

/** A post and those who held it: who leaves is followed by another some weeks later. */
function servicesOf({ seed, agency, half }: StaffPlace, slot: number): Service[] {
  const first = chanceOf(seed, agency.id, 'service', slot);
  let startedOn = workingDayFrom(`${first.whole(firstYear, lastYear)}-0${first.whole(1, 9)}-01`);
  let holder = 0;
  const services: Service[] = [];
  for (let index = 0; index <= half.index; index += 1) {
    const round = halfYearAt(index);
    const chance = chanceOf(seed, agency.id, 'service', slot, index);
    if (!chance.happens(leavingShare) || startedOn >= round.from) continue;
    const endedOn = workingDayUpTo(addDays(round.from, chance.whole(20, 130)));
    services.push({ slot: `${slot}.${holder}`, startedOn, endedOn });
    holder += 1;
    startedOn = workingDayFrom(addDays(endedOn, chance.whole(14, 75)));
  }
  if (startedOn <= half.cutOffOn) services.push({ slot: `${slot}.${holder}`, startedOn, endedOn: null });
  return services;
}

function recruitOf(place: StaffPlace, hire: Hire): StaffMember {
  const { seed, agency } = place;
  const { staff, hires } = sampleResources;
  const post = (hires.posts[agency.model] ?? []).find(
    (candidate) => candidate.post === hire.post && candidate.planned === hire.plannedOn,
  );
  const role = (post?.role ?? 'support') as StaffMember['role'];
  const degree = hire.degree ?? 'university';
  const [title, grade] = staff.titles[role]?.[degree] ?? [null, null];
  const slot = `hire.${hire.id}`;
  const startedOn = hire.hiredOn ?? place.half.from;
  return {
    id: rowIdOf(seed, agency.id, 'staff', slot),
    role,
    time: 'full-time',
    degree,
    field: 'right',
    title,
    grade,
    certificates: hire.grounds === 'certificate' ? (staff.certificates[role] ?? []).slice(0, 1) : [],
    securityDuty: role === 'security',
    highSkill: true,
    startedOn,
    endedOn: null,
    policy: staff.hiredPolicy,
    training: makeTrainings(place, slot, startedOn, null),
  };
}
