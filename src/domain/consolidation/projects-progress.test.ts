import { describe, expect, it } from 'vitest';
import { campaignBody, submissionBody } from '../../../tests/support/province';
import type { Baseline, Project, StageCode } from '../documents/generated/documents';
import { projectsProgress } from './projects-progress';

const campaign = campaignBody('f');

const baseline = (change: Partial<Baseline> = {}): Baseline => ({
  approvedOn: '2018-12-01',
  decision: null,
  reason: '',
  totalCost: 1000,
  startsOn: '2019-01-10',
  endsOn: '2019-12-31',
  stages: [
    { stage: '05', startsOn: '2019-01-10', endsOn: '2019-03-31' },
    { stage: '07', startsOn: '2019-04-01', endsOn: '2019-06-30' },
    { stage: '09', startsOn: '2019-07-01', endsOn: '2019-09-30' },
  ],
  ...change,
});

const ended = (stage: StageCode, endedOn: string) => ({
  stage,
  startedOn: null,
  endedOn,
  forecastEndOn: null,
});

const project = (change: Partial<Project>): Project => ({
  id: 'project001',
  code: 'P1',
  name: 'Network',
  plan: null,
  kind: 'investment',
  group: null,
  beneficiaries: '',
  place: '',
  decisions: [],
  baselines: [baseline()],
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
  ...change,
});

const progressOf = (...rows: Project[]) =>
  projectsProgress(submissionBody('c', { projects: { declaredEmpty: false, rows } }), campaign);

describe('project progress', () => {
  it('is empty without projects', () => {
    expect(projectsProgress(submissionBody('c'), campaign)).toEqual({
      underWay: 0,
      onSchedule: 0,
      stagesDue: 0,
      stagesOnTime: 0,
      planned: 0,
      disbursed: 0,
      volumeGap: null,
      maximumDaysSlipped: 0,
    });
  });

  it('sums the year’s money over all projects and the rest over those under way', () => {
    const onTime = project({
      stages: [ended('05', '2019-03-31'), ended('07', '2019-06-30')],
      volumePercent: 55.5,
      plannedVolumePercent: 50,
      years: [
        { year: 2019, source: 'province', allocated: 90, planned: 40, paid: 30 },
        { year: 2018, source: 'province', allocated: 90, planned: 40, paid: 30 },
      ],
    });
    const late = project({
      stages: [ended('05', '2019-04-01')],
      volumePercent: 30,
      plannedVolumePercent: 50.01,
      baselines: [baseline(), baseline({ approvedOn: '2019-05-01', endsOn: '2020-01-30', reason: 'more' })],
    });
    const handedOver = project({
      stages: [ended('10', '2018-11-01')],
      years: [{ year: 2019, source: 'other', allocated: 9, planned: 5, paid: 5 }],
    });
    expect(progressOf(onTime, late, handedOver)).toEqual({
      underWay: 2,
      onSchedule: 1,
      stagesDue: 4,
      stagesOnTime: 2,
      planned: 45,
      disbursed: 35,
      volumeGap: '-7.26',
      maximumDaysSlipped: 30,
    });
  });
});
