// IT staff in service on the last day of the period.
import type { Day, StaffMember } from '../documents/generated/documents';
import type { Derive } from './derivation-context';
import { countRows } from './register-rows';

/** From the first day on; the day of leaving is the first one out of service. */
export function isInService({ startedOn, endedOn }: StaffMember, on: Day): boolean {
  return startedOn <= on && (endedOn === null || endedOn > on);
}

function countInService(holds: (member: StaffMember, to: Day) => boolean): Derive {
  return ({ campaign: { to }, submission }) =>
    countRows(submission.staff, (member) => isInService(member, to) && holds(member, to));
}

const higherDegrees: readonly StaffMember['degree'][] = ['doctor', 'master', 'university'];

export const itStaff = countInService(() => true);

export const itStaffFullTime = countInService(({ time }) => time === 'full-time');

/** University or higher in a right or near field: Circular 45/2017/TT-BTTTT lists the right ones. */
export const itStaffWithDegree = countInService(
  ({ degree, field }) => higherDegrees.includes(degree) && field !== 'other',
);

/** Specialist training ended in the year in which the period ends, and by that end. */
export const itStaffTrained = countInService(({ training }, to) =>
  training.some(({ endedOn }) => endedOn.slice(0, 4) === to.slice(0, 4) && endedOn <= to),
);
