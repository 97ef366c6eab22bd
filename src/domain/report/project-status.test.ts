import { describe, expect, it } from 'vitest';
import type { Baseline, Project, StageProgress } from '../documents/generated/documents';
import { newProject } from './blank-rows';
import { currentStage, daysSlipped, projectStatus } from './project-status';

const to = '2019-06-30';

function baseline(stages: Baseline['stages'], change: Partial<Baseline> = {}): Baseline {
  return {
    approvedOn: '2018-12-28',
    decision: null,
    reason: '',
    totalCost: 1_000,
    startsOn: '2018-08-01',
    endsOn: '2019-12-31',
    stages,
    ...change,
  };
}

function progress(
  stage: StageProgress['stage'],
  startedOn: string | null,
  endedOn: string | null = null,
): StageProgress {
  return { stage, startedOn, endedOn, forecastEndOn: null };
}

const project = (change: Partial<Project>): Project => ({
  ...newProject('abcdefgh1', 'P1', 'Project'),
  ...change,
});

describe('the state of a project on a day', () => {
  const plan = baseline([
    { stage: '07', startsOn: '2019-02-01', endsOn: '2019-05-02' },
    { stage: '08', startsOn: '2019-05-03', endsOn: '2019-06-25' },
  ]);

  it('is late by the worst stage that is due and has not ended', () => {
    const late = project({
      baselines: [plan],
      stages: [progress('07', '2019-02-12'), progress('08', '2019-05-20')],
    });
    expect(projectStatus(late, to, null)).toEqual({ state: 'late', days: 59, stage: '07' });
  });

  it('counts a stage that is due on the very day as one day late, as the indicators do', () => {
    const due = project({ baselines: [baseline([{ stage: '08', startsOn: '2019-01-01', endsOn: to }])] });
    expect(projectStatus(due, to, null)).toEqual({ state: 'late', days: 1, stage: '08' });
  });

  it('goes by the plan in force on the day, not by one approved later', () => {
    const later = baseline([{ stage: '07', startsOn: '2019-02-01', endsOn: '2019-12-01' }], {
      approvedOn: '2019-07-15',
    });
    const changed = project({
      baselines: [plan, later],
      stages: [progress('08', '2019-05-03', '2019-06-20')],
    });
    expect(projectStatus(changed, to, null)).toMatchObject({ state: 'late', stage: '07' });
    expect(projectStatus(changed, '2019-07-20', null)).toEqual({ state: 'onSchedule' });
  });

  it('is finished once handed over or out of the register, and paused while a pause is open', () => {
    expect(
      projectStatus(project({ baselines: [plan], stages: [progress('10', null, '2019-06-01')] }), to, null),
    ).toEqual({
      state: 'finished',
    });
    const exit = { on: '2019-03-01', reason: 'stopped', into: null, text: '' } as const;
    expect(projectStatus(project({ baselines: [plan], exit }), to, null)).toEqual({ state: 'finished' });
    const pauses = [{ from: '2019-06-01', to: null, reason: 'funds' }];
    expect(projectStatus(project({ baselines: [plan], pauses }), to, null)).toEqual({ state: 'paused' });
  });

  it('asks for an update when no progress figure moved since the previous report', () => {
    const same = project({ volumePercent: 40 });
    expect(projectStatus(same, to, { ...same, risks: 'words do not count' })).toEqual({ state: 'stale' });
    expect(projectStatus(same, to, { ...same, volumePercent: 20 })).toEqual({ state: 'onSchedule' });
    expect(projectStatus(same, to, null)).toEqual({ state: 'onSchedule' });
  });
});

describe('the stage of a project', () => {
  it('is the last that runs, else the one after the last that ended, else none', () => {
    const stages = [
      progress('07', '2019-02-12'),
      progress('08', '2019-05-20'),
      progress('06', '2019-01-01', '2019-01-31'),
    ];
    expect(currentStage(project({ stages }), to)).toBe('08');
    expect(currentStage(project({ stages: [progress('06', '2019-01-01', '2019-01-31')] }), to)).toBe('07');
    expect(currentStage(project({ stages: [progress('12', '2019-01-01', '2019-01-31')] }), to)).toBe('12');
    expect(currentStage(project({ stages: [progress('08', '2019-07-01')] }), to)).toBeNull();
  });
});

describe('the slip against the first approval', () => {
  it('counts from the end approved first, whatever was approved later', () => {
    const first = baseline([], { endsOn: '2019-12-31' });
    const later = baseline([], { approvedOn: '2019-05-01', endsOn: '2020-01-31' });
    expect(daysSlipped(project({ baselines: [first, later] }))).toBe(31);
    const forecast = { stage: '10', startedOn: null, endedOn: null, forecastEndOn: '2020-02-28' } as const;
    expect(daysSlipped(project({ baselines: [first, later], stages: [forecast] }))).toBe(59);
    expect(daysSlipped(project({ baselines: [first], stages: [progress('10', null, '2019-12-21')] }))).toBe(
      -10,
    );
    expect(daysSlipped(project({}))).toBeNull();
  });
});
