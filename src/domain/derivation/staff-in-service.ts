// IT staff in service on the last day of the period.
import type { StaffMember } from '../documents/generated/documents';
import type { Derive } from './derivation-context';
import { countRows } from './register-rows';

function countInService(holds: (member: StaffMember, year: string) => boolean): Derive {
  return ({ campaign: { to }, submission }) =>
    countRows(
      submission.staff,
      (member) =>
        member.startedOn <= to &&
        (member.endedOn === null || member.endedOn > to) &&
        holds(member, to.slice(0, 4)),
    );
}

const higherDegrees: readonly StaffMember['degree'][] = ['doctor', 'master', 'university'];

export const itStaff = countInService(() => true);

export const itStaffFullTime = countInService(({ time }) => time === 'full-time');

/** University or higher in a right or near field: Circular 45/2017/TT-BTTTT lists the right ones. */
export const itStaffWithDegree = countInService(
  ({ degree, field }) => higherDegrees.includes(degree) && field !== 'other',
);

/** Specialist training ended in the year in which the period ends. */
export const itStaffTrained = countInService(({ training }, year) =>
  training.some(({ endedOn }) => endedOn.startsWith(year)),
);
