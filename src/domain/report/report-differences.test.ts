import { expect, it } from 'vitest';
import { submissionBody } from '../../../tests/support/province';
import { newProject } from './blank-rows';
import { reportDifferences } from './report-differences';

const campaign = 'a'.repeat(64);
const project = newProject('abcdefgh1', 'P1', 'Project');
const before = submissionBody(campaign, {
  values: { flag: true, part: 6, whole: 10 },
  projects: { declaredEmpty: false, rows: [project, { ...project, id: 'abcdefgh2' }] },
});

it('finds nothing between a report and the same one with its members in another order', () => {
  const shuffled = Object.fromEntries(Object.entries(project).reverse()) as typeof project;
  const after = {
    ...before,
    projects: { declaredEmpty: false, rows: [{ ...project, id: 'abcdefgh2' }, shuffled] },
  };
  expect(reportDifferences(before, after)).toEqual({ values: [], rows: [] });
});

it('names each value that changed and counts rows by what happened to them', () => {
  const after = submissionBody(campaign, {
    values: { part: 7, whole: 10, grade: '1' },
    projects: {
      declaredEmpty: false,
      rows: [
        { ...project, volumePercent: 5 },
        { ...project, id: 'abcdefgh3' },
      ],
    },
    notes: [{ path: 'values/part', text: 'counted again' }],
  });
  expect(reportDifferences(before, after)).toEqual({
    values: [
      { field: 'flag', before: true, after: null },
      { field: 'grade', before: null, after: '1' },
      { field: 'part', before: 6, after: 7 },
    ],
    rows: [
      { register: 'projects', added: 1, changed: 1, removed: 1 },
      { register: 'notes', added: 1, changed: 0, removed: 0 },
    ],
  });
});

it('tells zero from missing', () => {
  const zero = { ...before, values: { ...before.values, part: 0 } };
  const missing = { ...before, values: { flag: true, whole: 10 } };
  expect(reportDifferences(zero, missing).values).toEqual([{ field: 'part', before: 0, after: null }]);
});
