// Headcount of an agency's IT staff on a day, by degree and time, as the register's summary shows it.
import { isInService } from '../derivation/staff-in-service';
import type { Day, Degree, StaffMember } from '../documents/generated/documents';

export const degrees = [
  'doctor',
  'master',
  'university',
  'college',
  'other',
] as const satisfies readonly Degree[];

export type DegreeCount = {
  readonly degree: Degree;
  readonly fullTime: number;
  readonly partTime: number;
  readonly total: number;
};

export type StaffCounts = {
  readonly byDegree: readonly DegreeCount[];
  readonly total: number;
  readonly fullTime: number;
  readonly partTime: number;
  readonly highSkill: number;
};

export function countStaff(staff: readonly StaffMember[], day: Day): StaffCounts {
  const present = staff.filter((member) => isInService(member, day));
  const count = (matches: (member: StaffMember) => boolean): number => present.filter(matches).length;
  const fullTime = count(({ time }) => time === 'full-time');
  return {
    byDegree: degrees.map((degree) => {
      const full = count((member) => member.degree === degree && member.time === 'full-time');
      const total = count((member) => member.degree === degree);
      return { degree, fullTime: full, partTime: total - full, total };
    }),
    total: present.length,
    fullTime,
    partTime: present.length - fullTime,
    highSkill: count(({ highSkill }) => highSkill),
  };
}
