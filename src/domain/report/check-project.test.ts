import { describe, expect, it } from 'vitest';
import type { Project } from '../documents/generated/documents';
import { newProject } from './blank-rows';
import { checkProject } from './check-project';

const days = { to: '2019-06-30', today: '2019-06-13' };
const sound: Project = {
  ...newProject('abcdefgh1', 'P1', 'Project'),
  baselines: [
    {
      approvedOn: '2018-12-28',
      decision: null,
      reason: '',
      totalCost: 1_000,
      startsOn: '2019-01-01',
      endsOn: '2019-12-31',
      stages: [],
    },
  ],
  funding: [
    { source: 'province', amount: 600 },
    { source: 'district', amount: 400 },
  ],
  years: [{ year: 2019, source: 'province', allocated: 500, planned: 300, paid: 200 }],
};

const found = (change: Partial<Project>) =>
  checkProject({ ...sound, ...change }, days).map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  );

describe('the rules of one project', () => {
  it('finds nothing in a sound project', () => {
    expect(checkProject(sound, days)).toEqual([]);
  });

  it('asks for the approved plan before anything is compared with it', () => {
    expect(found({ baselines: [], years: [] })).toEqual(['error planMissing baselines']);
  });

  it('keeps paid within planned, planned within allocated, allocated within the total', () => {
    const years: Project['years'] = [
      { year: 2019, source: 'province', allocated: 1_200, planned: 1_300, paid: 1_400 },
      { year: 2020, source: 'province', allocated: 0, planned: 0, paid: 0 },
    ];
    expect(found({ years })).toEqual([
      'error allocatedAboveTotal years',
      'error plannedAboveAllocated years/2019/province/planned',
      'error paidAbovePlanned years/2019/province/paid',
    ]);
    expect(found({ years: [{ year: 2020, source: 'other', allocated: 5, planned: 5, paid: 5 }] })).toEqual([
      'error paidInLaterYear years/2020/other/paid',
    ]);
  });

  it('adds the sources up to the total, once any source is given', () => {
    expect(found({ funding: [{ source: 'central', amount: 999 }] })).toEqual([
      'error fundingNotTotal funding',
    ]);
    expect(found({ funding: [] })).toEqual([]);
  });

  it('takes no actual date from the future and no end before its start', () => {
    const stages: Project['stages'] = [
      { stage: '07', startedOn: '2019-05-01', endedOn: '2019-04-30', forecastEndOn: null },
      { stage: '08', startedOn: '2019-06-13', endedOn: '2019-06-14', forecastEndOn: '2019-09-01' },
    ];
    expect(found({ stages })).toEqual([
      'error stageEndsBeforeStart stages/07/endedOn',
      'error dateInFuture stages/08/endedOn',
    ]);
  });

  it('asks a late project for its cause until there is one', () => {
    const [plan] = sound.baselines;
    if (plan === undefined) throw new Error('no plan');
    const baselines = [
      { ...plan, stages: [{ stage: '07' as const, startsOn: '2019-01-01', endsOn: '2019-05-31' }] },
    ];
    expect(checkProject({ ...sound, baselines }, days)).toEqual([
      {
        severity: 'warning',
        code: 'delayCauseMissing',
        path: 'delay/cause',
        details: { days: 30, stage: '07' },
      },
    ]);
    expect(found({ baselines, delay: { cause: 'bidding', proposal: '' } })).toEqual([]);
  });

  it('asks for users after handover, and for where a merged project went', () => {
    const handedOver: Project['stages'] = [
      { stage: '10', startedOn: null, endedOn: '2019-03-01', forecastEndOn: null },
    ];
    expect(found({ stages: handedOver, volumePercent: 100 })).toEqual(['warning usageMissing usage']);
    const usage = { intendedUsers: 10, activeUsers: 11, benefits: '' };
    expect(found({ stages: handedOver, volumePercent: 100, usage })).toEqual([
      'warning activeAboveIntended usage/activeUsers',
    ]);
    const exit = { on: '2019-05-01', reason: 'merged', into: null, text: '' } as const;
    expect(found({ exit })).toEqual(['error mergedIntoMissing exit/into']);
  });

  it('wonders about a finished project that is not fully built, and about pauses that end before they start', () => {
    const exit = { on: '2019-05-01', reason: 'finished', into: null, text: '' } as const;
    expect(found({ exit, volumePercent: 90 })).toEqual(['warning volumeOfFinished volumePercent']);
    expect(found({ exit: { ...exit, reason: 'stopped' } })).toEqual([]);
    expect(found({ pauses: [{ from: '2019-05-02', to: '2019-05-01', reason: '' }] })).toEqual([
      'error pauseEndsBeforeStart pauses/0',
    ]);
  });
});
