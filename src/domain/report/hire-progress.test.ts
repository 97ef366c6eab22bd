import { describe, expect, it } from 'vitest';
import type { Hire } from '../documents/generated/documents';
import { newHire } from './blank-rows';
import { countHires, hireProgress, stageOfDates } from './hire-progress';

const today = '2019-06-13';
const hire = (change: Partial<Hire>): Hire => ({
  ...newHire('abcdefgh1', 'Administrator', '2019-03-04'),
  ...change,
});

describe('how far a recruitment has come', () => {
  it('stands at the last step with a date that has come, and counts the days there', () => {
    const open = hire({
      stage: 'candidate',
      advertisedOn: '2019-03-18',
      candidateOn: '2019-05-27',
      hiredOn: '2019-07-01',
    });
    expect(hireProgress(open, today)).toEqual({
      steps: [
        { step: 'planned', on: '2019-03-04', isPassed: true },
        { step: 'advertised', on: '2019-03-18', isPassed: true },
        { step: 'candidate', on: '2019-05-27', isPassed: true },
        { step: 'hired', on: '2019-07-01', isPassed: false },
      ],
      reached: 'candidate',
      days: 119,
      state: 'open',
      waiting: 17,
    });
  });

  it('is stuck when it was advertised two months ago and nobody applied', () => {
    const advertised = hire({ stage: 'advertised', advertisedOn: '2019-04-14' });
    expect(hireProgress(advertised, today)).toMatchObject({ state: 'stuck', waiting: 60 });
    expect(hireProgress(advertised, '2019-06-12')).toMatchObject({ state: 'open', waiting: 59 });
  });

  it('ends with the hiring, with leaving and with cancelling', () => {
    const hired = hire({ stage: 'hired', hiredOn: '2019-06-03' });
    expect(hireProgress(hired, today)).toMatchObject({ state: 'hired', days: 91, waiting: null });
    expect(hireProgress({ ...hired, stage: 'left' }, today).state).toBe('left');
    expect(hireProgress(hire({ stage: 'cancelled' }), today).state).toBe('cancelled');
  });

  it('follows its dates for the stage, unless it was cancelled', () => {
    expect(stageOfDates(hire({ plannedOn: null }))).toBe('planned');
    expect(stageOfDates(hire({ candidateOn: '2019-05-27' }))).toBe('candidate');
    expect(stageOfDates(hire({ hiredOn: '2019-06-03', leftOn: '2019-06-10' }))).toBe('left');
    expect(stageOfDates(hire({ stage: 'cancelled', hiredOn: '2019-06-03' }))).toBe('cancelled');
  });

  it('counts filled and open posts', () => {
    const posts = (['planned', 'advertised', 'candidate', 'hired', 'left', 'cancelled'] as const).map(
      (stage) => hire({ stage }),
    );
    expect(countHires(posts)).toEqual({ hired: 1, open: 3 });
  });
});
