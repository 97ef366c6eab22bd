import type { AgencyId } from '../../../domain/documents/generated/documents';
import type { HalfYear } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import { agenciesOfBlock } from '../province/list-agencies';
import { facetOf } from '../province/maturity';
import type { SampleAgency } from '../province/sample-agency';
import { sampleFramework, sampleResources } from '../sample-resources';
import type { Course, Fate } from './fate';

const weaknessSpread = 0.13;
const wholesaleFrom = 0.5;
/** Courses that need a report sent in time. */
const punctualCourses = ['chosen', 'conflict', 'withdrawn', 'afterAcceptance'] as const;
const otherCourses = ['returned', 'resent', 'received', 'unread', 'adjusted'] as const;

/** What becomes of every report of a block: always the same numbers of each course, whoever takes part. */
export function castFates(seed: string, block: number, half: HalfYear): ReadonlyMap<AgencyId, Fate> {
  const agencies = agenciesOfBlock(block);
  const fates = new Map<AgencyId, Fate>();
  for (const { id, kinds } of sampleFramework.peerGroups) {
    const members = agencies.filter((agency) => agency.ranked && kinds.includes(agency.kind));
    for (const [agency, fate] of castGroup(seed, id, members, half)) fates.set(agency, fate);
  }
  for (const agency of agencies.filter(({ ranked }) => !ranked)) {
    const course = sampleResources.life.silentUnranked.includes(agency.model) ? 'missing' : 'received';
    fates.set(agency.id, { course, lateDays: 0, isWholesale: false });
  }
  return fates;
}

const knownWaiting = new Map<string, readonly AgencyId[]>();

/** Agencies whose key nobody approved, in the order in which they are chosen. */
export function waitingAgencies(seed: string, block: number): readonly AgencyId[] {
  const topic = JSON.stringify([seed, block]);
  const found = knownWaiting.get(topic) ?? chooseWaiting(seed, block);
  knownWaiting.set(topic, found);
  return found;
}

function chooseWaiting(seed: string, block: number): readonly AgencyId[] {
  const agencies = agenciesOfBlock(block);
  return sampleFramework.peerGroups.flatMap(({ id, kinds }) => {
    const members = agencies.filter(
      (agency) => agency.ranked && kinds.includes(agency.kind) && !isSteady(agency),
    );
    return inOrder(members, (agency) => chanceOf(seed, agency.id, 'waiting').unit())
      .slice(0, sampleResources.life.waitingKeys[id] ?? 0)
      .map((agency) => agency.id);
  });
}

function castGroup(
  seed: string,
  group: string,
  members: readonly SampleAgency[],
  half: HalfYear,
): Map<AgencyId, Fate> {
  const { life } = sampleResources;
  const counts = (life.periods[half.period] ?? life.periods['later'])?.[group];
  if (counts === undefined) throw new RangeError(`No fates for ${group}.`);
  const waiting = waitingAgencies(seed, members[0]?.block ?? 0);
  const waitNow = half.index === 0 ? waiting : waiting.slice(0, life.waitingInLaterPeriods);
  const weakFirst = inOrder(
    members.filter((agency) => !waiting.includes(agency.id) && !isSteady(agency)),
    (agency) =>
      facetOf(seed, agency, half.index)('leadership') +
      weaknessSpread * chanceOf(seed, agency.id, 'weakness', half.index).swing(),
  );
  const missing = weakFirst.slice(0, counts.missing);
  const lateFirst = [...counts.late].sort((left, right) => right - left);
  const late = new Map(
    weakFirst
      .slice(counts.missing, counts.missing + lateFirst.length)
      .map((agency, index) => [agency.id, lateFirst[index] ?? 0]),
  );
  const courses = new Map<AgencyId, Course>(missing.map((agency) => [agency.id, 'missing']));
  for (const id of waitNow) if (members.some((agency) => agency.id === id)) courses.set(id, 'keyWaits');
  const shuffled = inOrder(
    weakFirst.filter((agency) => !courses.has(agency.id)),
    (agency) => chanceOf(seed, agency.id, 'course', half.index).unit(),
  );
  const take = (course: Course, count: number, among: readonly SampleAgency[]): void => {
    for (const agency of among.filter(({ id }) => !courses.has(id)).slice(0, count))
      courses.set(agency.id, course);
  };
  const punctual = shuffled.filter((agency) => !late.has(agency.id));
  for (const course of punctualCourses) take(course, counts[course], punctual);
  for (const course of otherCourses) take(course, counts[course], shuffled);
  // Not the very weakest: those would end far below everybody else.
  const wholesale = weakFirst
    .slice(Math.floor(weakFirst.length * wholesaleFrom))
    .filter(({ id }) => !courses.has(id) || courses.get(id) === 'adjusted')
    .slice(0, counts.wholesale);
  return new Map(
    members.map(({ id }) => [
      id,
      {
        course: courses.get(id) ?? 'accepted',
        lateDays: late.get(id) ?? 0,
        isWholesale: wholesale.some((agency) => agency.id === id),
      },
    ]),
  );
}

/** The department itself and the agencies that a story about keys needs always send one plain report. */
function isSteady(agency: SampleAgency): boolean {
  const { department, life } = sampleResources;
  return agency.block === 0 && [department.id, ...Object.values(life.keyEvents)].includes(agency.model);
}

function inOrder<T extends { readonly id: string }>(list: readonly T[], place: (item: T) => number): T[] {
  return list
    .map((item) => ({ item, at: place(item) }))
    .sort((left, right) => left.at - right.at || (left.item.id < right.item.id ? -1 : 1))
    .map(({ item }) => item);
}
