// Rows of the registers as they begin: valid from the first moment, so that every later edit can be saved at once.
import type { Day, Hire, Project, RowId, StaffMember } from '../documents/generated/documents';

/** A code that no project of the list has yet: the year and the next number. */
export function nextProjectCode(projects: readonly Project[], year: string): string {
  const taken = new Set(projects.map(({ code }) => code));
  let number = projects.length + 1;
  while (taken.has(codeOf(year, number))) number += 1;
  return codeOf(year, number);
}

function codeOf(year: string, number: number): string {
  return `DA-${year}-${String(number).padStart(2, '0')}`;
}

export function newProject(id: RowId, code: string, name: string): Project {
  return {
    id,
    code,
    name,
    plan: null,
    kind: 'investment',
    group: null,
    beneficiaries: '',
    place: '',
    decisions: [],
    baselines: [],
    stages: [],
    funding: [],
    years: [],
    volumePercent: 0,
    plannedVolumePercent: 0,
    delay: null,
    risks: '',
    pauses: [],
    exit: null,
    usage: null,
    settlementDueOn: null,
    evidence: [],
  };
}

export function newStaffMember(id: RowId, startedOn: Day): StaffMember {
  return {
    id,
    role: 'support',
    time: 'part-time',
    degree: 'university',
    field: 'right',
    title: null,
    grade: null,
    certificates: [],
    securityDuty: false,
    highSkill: false,
    startedOn,
    endedOn: null,
    policy: null,
    training: [],
  };
}

export function newHire(id: RowId, post: string, plannedOn: Day): Hire {
  return {
    id,
    post,
    system: null,
    requirement: '',
    stage: 'planned',
    plannedOn,
    advertisedOn: null,
    candidateOn: null,
    hiredOn: null,
    leftOn: null,
    degree: null,
    field: null,
    grounds: null,
    cause: '',
  };
}
