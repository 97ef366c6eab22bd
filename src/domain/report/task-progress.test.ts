import { describe, expect, it } from 'vitest';
import type { DirectiveBody, DirectiveProgress } from '../documents/generated/documents';
import { changeTaskProgress } from './task-progress';

const today = '2019-06-13';
const id = 'd'.repeat(64);
const directive = { code: 'CD-01' } as DirectiveBody;
const change = (progress: DirectiveProgress | null, part: Partial<DirectiveProgress>) =>
  changeTaskProgress({ id, directive, progress }, part, today);

describe('reporting on a task', () => {
  it('starts from nothing and goes under way with the first percent', () => {
    expect(change(null, { percent: 30 })).toEqual({
      directive: id,
      state: 'under-way',
      percent: 30,
      result: '',
      doneOn: null,
      evidence: [],
    });
  });

  it('is whole and dated when done, and loses both when it is not', () => {
    const done = change(null, { state: 'done' });
    expect(done).toMatchObject({ percent: 100, doneOn: today });
    expect(change(done, { percent: 80 })).toMatchObject({ state: 'under-way', percent: 80, doneOn: null });
    expect(change(done, { state: 'under-way' })).toMatchObject({ percent: 100, doneOn: null });
    expect(change(done, { state: 'not-started' })).toMatchObject({ percent: 0, doneOn: null });
  });

  it('is done on the day that is given, and keeps words apart from the state', () => {
    expect(change(null, { doneOn: '2019-06-01' })).toMatchObject({
      state: 'done',
      percent: 100,
      doneOn: '2019-06-01',
    });
    expect(change(null, { result: 'surveyed' })).toMatchObject({ state: 'not-started', result: 'surveyed' });
  });
});
