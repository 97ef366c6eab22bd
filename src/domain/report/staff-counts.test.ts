import { expect, it } from 'vitest';
import { newStaffMember } from './blank-rows';
import { countStaff } from './staff-counts';

it('counts those in service on the day, by degree and time', () => {
  const member = newStaffMember('abcdefgh1', '2015-03-01');
  const staff = [
    member,
    { ...member, time: 'full-time' as const, degree: 'master' as const, highSkill: true },
    { ...member, endedOn: '2019-07-01' },
    { ...member, endedOn: '2019-06-30' },
    { ...member, startedOn: '2019-07-01' },
  ];
  expect(countStaff(staff, '2019-06-30')).toEqual({
    byDegree: [
      { degree: 'doctor', fullTime: 0, partTime: 0, total: 0 },
      { degree: 'master', fullTime: 1, partTime: 0, total: 1 },
      { degree: 'university', fullTime: 0, partTime: 2, total: 2 },
      { degree: 'college', fullTime: 0, partTime: 0, total: 0 },
      { degree: 'other', fullTime: 0, partTime: 0, total: 0 },
    ],
    total: 3,
    fullTime: 1,
    partTime: 2,
    highSkill: 1,
  });
});
