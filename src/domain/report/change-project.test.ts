import { describe, expect, it } from 'vitest';
import { newProject } from './blank-rows';
import {
  addYear,
  changeDelay,
  changeFunding,
  changeStage,
  changeUsage,
  changeYear,
  removeYear,
} from './change-project';
import { sumProjectMoney } from './project-money';

const project = newProject('abcdefgh1', 'P1', 'Project');

describe('changing the nested lists of a project', () => {
  it('keeps stages in order and drops one whose dates are all gone', () => {
    const later = changeStage(changeStage(project, '08', { startedOn: '2019-05-01' }), '02', {
      endedOn: '2019-01-31',
    });
    expect(later.stages).toEqual([
      { stage: '02', startedOn: null, endedOn: '2019-01-31', forecastEndOn: null },
      { stage: '08', startedOn: '2019-05-01', endedOn: null, forecastEndOn: null },
    ]);
    expect(changeStage(later, '02', { endedOn: null }).stages).toEqual([
      { stage: '08', startedOn: '2019-05-01', endedOn: null, forecastEndOn: null },
    ]);
  });

  it('keeps zero as an amount and drops a source that is blank', () => {
    const funded = changeFunding(changeFunding(project, 'district', 0), 'central', 500);
    expect(funded.funding).toEqual([
      { source: 'central', amount: 500 },
      { source: 'district', amount: 0 },
    ]);
    expect(changeFunding(funded, 'district', null).funding).toEqual([{ source: 'central', amount: 500 }]);
  });

  it('adds a year and source once, in order, and sums the year the period ends in', () => {
    const key = { year: 2019, source: 'province' } as const;
    let changed = addYear(addYear(addYear(project, key), { year: 2018, source: 'other' }), key);
    changed = changeYear(changed, key, { allocated: 300, planned: 200, paid: 100 });
    changed = changeYear(changed, { year: 2018, source: 'other' }, { allocated: 50, planned: 50, paid: 50 });
    expect(changed.years.map(({ year, source }) => `${year} ${source}`)).toEqual([
      '2018 other',
      '2019 province',
    ]);
    expect(sumProjectMoney(changed, '2019-06-30')).toEqual({
      totalCost: null,
      funded: 0,
      thisYear: { allocated: 300, planned: 200, paid: 100 },
      allYears: { allocated: 350, planned: 250, paid: 150 },
    });
    expect(removeYear(changed, key).years.map(({ year }) => year)).toEqual([2018]);
  });

  it('has no delay and no usage once their words and numbers are gone', () => {
    const delayed = changeDelay(project, { cause: 'bidding' });
    expect(delayed.delay).toEqual({ cause: 'bidding', proposal: '' });
    expect(changeDelay(delayed, { cause: '' }).delay).toBeNull();
    const used = changeUsage(project, { intendedUsers: 40 });
    expect(used.usage).toEqual({ intendedUsers: 40, activeUsers: 0, benefits: '' });
    expect(changeUsage(used, { intendedUsers: 0 }).usage).toBeNull();
  });
});
