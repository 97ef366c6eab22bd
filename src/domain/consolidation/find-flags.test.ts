import { describe, expect, it } from 'vitest';
import { submissionBody } from '../../../tests/support/province';
import { smallFramework } from '../../../tests/support/small-framework';
import type { Project, SubmissionBody } from '../documents/generated/documents';
import { findFlags } from './find-flags';

const project = (change: Partial<Project> = {}): Project => ({
  id: 'project001',
  code: 'P1',
  name: 'Network',
  plan: null,
  kind: 'investment',
  group: null,
  beneficiaries: '',
  place: '',
  decisions: [],
  baselines: [],
  stages: [{ stage: '07', startedOn: '2019-01-01', endedOn: null, forecastEndOn: null }],
  funding: [],
  years: [{ year: 2019, source: 'province', allocated: 9, planned: 5, paid: 3 }],
  volumePercent: 40,
  plannedVolumePercent: 50,
  delay: null,
  risks: '',
  pauses: [],
  exit: null,
  usage: null,
  settlementDueOn: null,
  evidence: [],
  ...change,
});

const cited = [{ id: 'evidence01', number: '', issuedOn: null, summary: '', indicators: ['A1'], file: null }];
const report = (change: Partial<SubmissionBody> = {}) => submissionBody('c', { evidence: cited, ...change });
const withProject = (change: Partial<Project> = {}) =>
  report({ projects: { declaredEmpty: false, rows: [project(change)] } });
const withGrade = (grade: string) => report({ values: { grade } });

describe('a stale project', () => {
  const stale = [{ kind: 'project-stale', subject: 'project001' }];

  it('moved in no figure since the last campaign', () => {
    expect(
      findFlags(
        [withProject({ risks: 'typed anew', plannedVolumePercent: 60 }), withProject()],
        smallFramework,
      ),
    ).toEqual(stale);
  });

  it.each<[string, Partial<Project>]>([
    ['its volume', { volumePercent: 41 }],
    ['its money', { years: [{ year: 2019, source: 'province', allocated: 9, planned: 5, paid: 4 }] }],
    [
      'a stage',
      { stages: [{ stage: '07', startedOn: '2019-01-01', endedOn: '2019-06-01', forecastEndOn: null }] },
    ],
  ])('is none when %s moved', (_what, change) => {
    expect(findFlags([withProject(change), withProject()], smallFramework)).toEqual([]);
  });

  it('is none when it is finished, left or new', () => {
    const handedOver: Partial<Project> = {
      stages: [{ stage: '10', startedOn: null, endedOn: '2018-12-01', forecastEndOn: null }],
    };
    const left: Partial<Project> = { exit: { on: '2018-12-01', reason: 'stopped', into: null, text: '' } };
    for (const change of [handedOver, left]) {
      expect(findFlags([withProject(change), withProject(change)], smallFramework)).toEqual([]);
    }
    expect(findFlags([withProject(), report()], smallFramework)).toEqual([]);
    expect(findFlags([withProject()], smallFramework)).toEqual([]);
  });
});

describe('a level that never changes', () => {
  it('is the same in three campaigns and not at its best', () => {
    const same = withGrade('1');
    expect(findFlags([same, same, same], smallFramework)).toEqual([
      { kind: 'level-never-changes', subject: 'B1' },
    ]);
    expect(findFlags([same, same], smallFramework)).toEqual([]);
    expect(findFlags([same, withGrade('0'), same], smallFramework)).toEqual([]);
    expect(findFlags([same, null, same], smallFramework)).toEqual([]);
    expect(findFlags([withGrade('2'), withGrade('2'), withGrade('2')], smallFramework)).toEqual([]);
    expect(
      findFlags([report({ values: {} }), report({ values: {} }), report({ values: {} })], smallFramework),
    ).toEqual([]);
  });
});

describe('an indicator without evidence', () => {
  it('asks for evidence, has figures and is named by none', () => {
    const missing = [{ kind: 'no-evidence', subject: 'A1' }];
    expect(findFlags([report({ values: { part: 1, whole: 2 }, evidence: [] })], smallFramework)).toEqual(
      missing,
    );
    expect(findFlags([report({ values: { part: 1, whole: 2 } })], smallFramework)).toEqual([]);
    expect(findFlags([report({ values: {}, evidence: [] })], smallFramework)).toEqual([]);
  });
});
