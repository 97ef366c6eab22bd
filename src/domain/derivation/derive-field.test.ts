import { describe, expect, it } from 'vitest';
import {
  aCampaign,
  aHire,
  anAgency,
  aProject,
  aStaffMember,
  aSubmission,
} from '../../../tests/support/scoring-inputs';
import type {
  Baseline,
  Derivation,
  Project,
  StageProgress,
  SubmissionBody,
} from '../documents/generated/documents';
import { deriveField } from './derive-field';

type Given = {
  submission?: Partial<SubmissionBody>;
  target?: number;
  late?: number | null;
  period?: { from: string; to: string };
};

function derive(
  derivation: Derivation,
  { submission = {}, target = 0, late = 0, period = { from: '2019-01-01', to: '2019-06-30' } }: Given = {},
) {
  return deriveField(derivation, {
    campaign: aCampaign(period),
    agency: anAgency({ highSkillTarget: target }),
    submission: aSubmission(submission),
    lateness: late === null ? null : { workingDays: late },
  });
}

const projects = (...rows: Project[]): Given => ({
  submission: { projects: { declaredEmpty: false, rows } },
});
const ended = (stage: StageProgress['stage'], endedOn: string | null): StageProgress => ({
  stage,
  startedOn: null,
  endedOn,
  forecastEndOn: null,
});
const plan = (overrides: Partial<Baseline>): Baseline => ({
  approvedOn: '2018-10-01',
  decision: null,
  reason: '',
  totalCost: 1_000,
  startsOn: '2018-11-01',
  endsOn: '2019-12-31',
  stages: [],
  ...overrides,
});

describe('a register that says nothing', () => {
  it.each<Derivation>([
    'projects-under-way',
    'disbursement',
    'outputs-handed-over',
    'settlements-due',
    'it-staff',
    'high-skill-hired',
  ])('leaves %s missing, and a declared empty one makes it 0', (derivation) => {
    const empty = { declaredEmpty: true, rows: [] };
    expect([
      derive(derivation),
      derive(derivation, { submission: { projects: empty, staff: empty, hires: empty } }),
    ]).toEqual([null, 0]);
  });
});

describe('projects under way', () => {
  it('have started by plan, and were neither handed over nor left before the period', () => {
    const given = projects(
      aProject({ id: 'started001' }),
      aProject({ id: 'future0001', baselines: [plan({ startsOn: '2019-07-01' })] }),
      aProject({ id: 'handed0001', stages: [ended('10', '2018-12-31')] }),
      aProject({ id: 'within0001', stages: [ended('10', '2019-01-01')] }),
      aProject({ id: 'stopped001', exit: { on: '2018-12-31', reason: 'stopped', into: null, text: '' } }),
      aProject({ id: 'noplan0001', baselines: [] }),
    );
    expect(derive('projects-under-way', given)).toBe(2);
  });

  it('are on schedule when every stage due in the plan in force has ended', () => {
    const due = plan({ stages: [{ stage: '07', startsOn: '2018-11-01', endsOn: '2019-03-31' }] });
    const relaxed = plan({
      approvedOn: '2019-05-01',
      reason: 'moved',
      stages: [{ stage: '07', startsOn: '2018-11-01', endsOn: '2019-09-30' }],
    });
    const given = projects(
      aProject({ id: 'ontime0001', baselines: [due], stages: [ended('07', '2019-06-30')] }),
      aProject({ id: 'late000001', baselines: [due], stages: [ended('07', '2019-07-01')] }),
      aProject({ id: 'rebased001', baselines: [due, relaxed] }),
      aProject({ id: 'future0001', baselines: [due, { ...relaxed, approvedOn: '2019-08-01' }] }),
    );
    expect(derive('projects-on-schedule', given)).toBe(2);
  });
});

describe('money', () => {
  it('is that of the year in which the period ends, over all sources', () => {
    const year = { allocated: 900, planned: 600, paid: 450 };
    const given = projects(
      aProject({
        years: [
          { year: 2018, source: 'province', ...year },
          { year: 2019, source: 'province', ...year },
          { year: 2019, source: 'central', ...year },
        ],
      }),
    );
    expect([derive('planned-disbursement', given), derive('disbursement', given)]).toEqual([1_200, 900]);
  });
});

describe('outputs', () => {
  it('count three months after handover, in use from half of the intended users', () => {
    const handed = (endedOn: string, activeUsers: number) =>
      aProject({
        id: `p${endedOn.replaceAll('-', '')}${activeUsers}`,
        stages: [ended('10', endedOn)],
        usage: { intendedUsers: 100, activeUsers, benefits: '' },
      });
    const given = projects(handed('2019-03-30', 50), handed('2019-03-30', 49), handed('2019-03-31', 90));
    expect([derive('outputs-handed-over', given), derive('outputs-in-use', given)]).toEqual([2, 1]);
  });
});

describe('settlements', () => {
  it('are due in the period or still open from before, and on time by their own day', () => {
    const settled = (settlementDueOn: string, endedOn: string | null) =>
      aProject({
        id: `s${settlementDueOn.replaceAll('-', '')}${endedOn ?? ''}`.toLowerCase().replaceAll('-', ''),
        settlementDueOn,
        stages: [ended('12', endedOn)],
      });
    const given = projects(
      settled('2019-05-01', '2019-05-01'),
      settled('2019-05-01', '2019-05-02'),
      settled('2018-05-01', '2018-04-01'),
      settled('2018-05-01', '2019-02-01'),
      settled('2018-05-01', null),
      settled('2019-07-01', '2019-06-01'),
    );
    expect([derive('settlements-due', given), derive('settlements-on-time', given)]).toEqual([4, 1]);
  });
});

describe('staff', () => {
  const given: Given = {
    submission: {
      staff: {
        declaredEmpty: false,
        rows: [
          aStaffMember({
            id: 'fulltime01',
            training: [{ subject: 'Security', endedOn: '2019-02-01', days: 3 }],
          }),
          aStaffMember({
            id: 'parttime01',
            time: 'part-time',
            field: 'near',
            training: [{ subject: 'Old', endedOn: '2018-12-31', days: 3 }],
          }),
          aStaffMember({ id: 'otherfield', field: 'other' }),
          aStaffMember({
            id: 'college001',
            degree: 'college',
            training: [{ subject: 'Later', endedOn: '2019-07-01', days: 3 }],
          }),
          aStaffMember({ id: 'leftbefore', endedOn: '2019-06-30' }),
          aStaffMember({ id: 'comeslater', startedOn: '2019-07-01' }),
        ],
      },
    },
  };

  it.each<[Derivation, number]>([
    ['it-staff', 4],
    ['it-staff-full-time', 3],
    ['it-staff-with-degree', 2],
    ['it-staff-trained', 1],
  ])('%s counts those in service on the last day', (derivation, expected) => {
    expect(derive(derivation, given)).toBe(expected);
  });
});

describe('hiring', () => {
  it('counts who came in the period against what the department asked for', () => {
    const hired = (hiredOn: string | null) =>
      aHire({ id: `h${hiredOn?.replaceAll('-', '') ?? 'none00000'}`, hiredOn });
    const rows = [
      hired('2018-12-31'),
      hired('2019-01-01'),
      hired('2019-06-30'),
      hired('2019-07-01'),
      hired(null),
    ];
    const given = { target: 4, submission: { hires: { declaredEmpty: false, rows } } };
    expect([derive('high-skill-hired', given), derive('high-skill-target', given)]).toEqual([2, 4]);
  });
});

describe('the length of a period', () => {
  it.each([
    ['2019-01-01', '2019-06-30', 26, 2],
    ['2019-01-01', '2019-12-31', 52, 4],
    ['2019-07-01', '2019-09-30', 13, 1],
    ['2019-02-01', '2019-02-28', 4, 0],
  ])('from %s to %s is %i weeks and %i quarters', (from, to, weeks, quarters) => {
    expect([derive('weeks', { period: { from, to } }), derive('quarters', { period: { from, to } })]).toEqual(
      [weeks, quarters],
    );
  });
});

describe('punctuality', () => {
  it.each<[number | null, string]>([
    [0, '3'],
    [1, '2'],
    [3, '2'],
    [4, '1'],
    [10, '1'],
    [11, '0'],
    [null, '0'],
  ])('%s working days late is level %s', (late, level) => {
    expect(derive('reporting-lateness', { late })).toBe(level);
  });
});
