import type { Day, StaffMember } from '../../../domain/documents/generated/documents';
import { daysBetween } from '../calendar/days';
import { chanceOf } from '../chance/chance';
import { pickWeighted } from '../chance/pick-weighted';
import { rowIdOf } from '../chance/row-id';
import { sampleResources } from '../sample-resources';
import { makeTrainings } from './make-trainings';
import { likelihood, staffKindOf, type StaffPlace } from './staff-place';

const certifiedShare = 0.45;
const talentShare = 0.08;
const daysOfThreeYears = 1096;

export type Service = { readonly slot: string; readonly startedOn: Day; readonly endedOn: Day | null };

export function makeMember(place: StaffPlace, { slot, startedOn, endedOn }: Service): StaffMember {
  const { seed, agency, facetAt } = place;
  const { staff } = sampleResources;
  const kind = staffKindOf(agency);
  const chance = chanceOf(seed, agency.id, 'member', slot);
  const role = pickWeighted(chance, staff.operators[agency.model] ?? kind.roles);
  const degree = pickWeighted(chance, kind.degrees);
  const field = pickWeighted(chance, kind.fields);
  const isFullTime = chance.unit() < likelihood(kind.fullTime, facetAt(0)('people'));
  const communeTitle = chance.pick(staff.communeTitles);
  const [title, grade] =
    agency.kind === staff.communeKind ? [communeTitle, null] : (staff.titles[role]?.[degree] ?? [null, null]);
  const certificate = chance.pick(staff.certificates[role] ?? staff.recognised);
  const certificates = degree !== 'other' && chance.happens(certifiedShare) ? [certificate] : [];
  const isTalent =
    chance.happens(talentShare) && field === 'right' && (degree === 'university' || degree === 'master');
  const policy = staff.policies[isTalent ? 1 : 0] ?? null;
  const hasSecurityDuty = role === 'security' || chance.happens(0.2);
  const trainings = makeTrainings(place, slot, startedOn, endedOn);
  const hasStandingCertificate =
    certificates.some((name) => staff.recognised.includes(name)) &&
    daysBetween(startedOn, place.half.cutOffOn) >= daysOfThreeYears;
  return {
    id: rowIdOf(seed, agency.id, 'staff', slot),
    role,
    time: isFullTime ? 'full-time' : 'part-time',
    degree,
    field,
    title,
    grade,
    certificates,
    securityDuty: hasSecurityDuty,
    highSkill:
      field === 'right' &&
      (degree === 'master' ||
        degree === 'doctor' ||
        (degree === 'university' && (hasStandingCertificate || grade === 'II'))),
    startedOn,
    endedOn,
    policy,
    training: trainings,
  };
}
