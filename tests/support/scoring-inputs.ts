// Smallest inputs that the scoring rules accept; a test states only what it is about.
import { readFileSync } from 'node:fs';
import type {
  CampaignBody,
  ExpectedAgency,
  FrameworkBody,
  Hire,
  Project,
  StaffMember,
  SubmissionBody,
} from '../../src/domain/documents/generated/documents';
import { indexFramework } from '../../src/domain/framework/framework-index';
import type { ScoringInput } from '../../src/domain/scoring/read-fields';

export const builtInFramework = JSON.parse(
  readFileSync(new URL('../../resources/framework/khung-2019.json', import.meta.url), 'utf8'),
) as FrameworkBody;

export const builtInIndex = indexFramework(builtInFramework);

export function aCampaign(overrides: Partial<CampaignBody> = {}): CampaignBody {
  return {
    title: { vi: '', en: '' },
    provinceName: { vi: '', en: '' },
    period: '2019-H1',
    from: '2019-01-01',
    to: '2019-06-30',
    opensOn: '2019-06-01',
    cutOffOn: '2019-06-14',
    dueOn: '2019-06-18',
    graceDays: 0,
    daysOff: [],
    framework: 'f'.repeat(64),
    compareWith: null,
    agencies: [],
    departmentKeys: [],
    sealingKey: null,
    rootEndorsement: null,
    ...overrides,
  };
}

export function anAgency(overrides: Partial<ExpectedAgency> = {}): ExpectedAgency {
  return {
    id: 'STP',
    code: null,
    name: { vi: '', en: '' },
    kind: builtInFramework.kinds[0]?.id ?? '',
    parent: null,
    ranked: true,
    facts: { hasProcedures: true, hasSubUnits: true },
    highSkillTarget: 0,
    dueOn: null,
    ...overrides,
  };
}

const blankRegister = { declaredEmpty: false, rows: [] };

export function aSubmission(overrides: Partial<SubmissionBody> = {}): SubmissionBody {
  return {
    campaign: 'c'.repeat(64),
    revision: 1,
    replyTo: null,
    approvedBy: 'Head',
    approvedOn: '2019-06-14',
    values: {},
    notApplicable: [],
    notes: [],
    projects: blankRegister,
    staff: blankRegister,
    hires: blankRegister,
    directives: [],
    evidence: [],
    ...overrides,
  };
}

export function aScoringInput(overrides: Partial<ScoringInput> = {}): ScoringInput {
  return {
    framework: builtInIndex,
    campaign: aCampaign(),
    agency: anAgency(),
    submission: aSubmission(),
    lateness: { workingDays: 0 },
    adjustments: [],
    ...overrides,
  };
}

export function aProject(overrides: Partial<Project> = {}): Project {
  return {
    id: 'project001',
    code: 'P1',
    name: 'Project',
    plan: null,
    kind: 'investment',
    group: null,
    beneficiaries: '',
    place: '',
    decisions: [],
    baselines: [
      {
        approvedOn: '2018-10-01',
        decision: null,
        reason: '',
        totalCost: 1_000,
        startsOn: '2018-11-01',
        endsOn: '2019-12-31',
        stages: [],
      },
    ],
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
    ...overrides,
  };
}

export function aStaffMember(overrides: Partial<StaffMember> = {}): StaffMember {
  return {
    id: 'member0001',
    role: 'support',
    time: 'full-time',
    degree: 'university',
    field: 'right',
    title: null,
    grade: null,
    certificates: [],
    securityDuty: false,
    highSkill: false,
    startedOn: '2015-03-01',
    endedOn: null,
    policy: null,
    training: [],
    ...overrides,
  };
}

export function aHire(overrides: Partial<Hire> = {}): Hire {
  return {
    id: 'hire000001',
    post: 'Engineer',
    system: null,
    requirement: '',
    stage: 'planned',
    plannedOn: null,
    advertisedOn: null,
    candidateOn: null,
    hiredOn: null,
    leftOn: null,
    degree: null,
    field: null,
    grounds: null,
    cause: '',
    ...overrides,
  };
}
