import { describe, expect, it } from 'vitest';
import { proposeCampaign, spanOfPeriod } from './propose-campaign';

describe('the calendar days of a period', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-H1', '2019-01-01', '2019-06-30'],
    ['2019-H2', '2019-07-01', '2019-12-31'],
    ['2019-Q3', '2019-07-01', '2019-09-30'],
    ['2020-M2', '2020-02-01', '2020-02-29'],
    ['2019-M12', '2019-12-01', '2019-12-31'],
  ])('%s runs from %s to %s', (period, from, to) => {
    expect(spanOfPeriod(period)).toEqual({ from, to });
  });
});

describe('a proposed campaign', () => {
  it('opens, cuts off and falls due in the last month of its period', () => {
    const campaign = proposeCampaign({
      period: '2019-H1',
      title: { vi: 'Đợt 1', en: 'Round 1' },
      provinceName: { vi: 'Tỉnh', en: 'Province' },
      framework: 'f'.repeat(64),
      agencies: [],
      departmentKeys: [],
      compareWith: null,
    });
    expect(campaign).toMatchObject({
      from: '2019-01-01',
      to: '2019-06-30',
      opensOn: '2019-06-01',
      cutOffOn: '2019-06-14',
      dueOn: '2019-06-18',
      graceDays: 0,
      daysOff: ['2019-01-01', '2019-04-30', '2019-05-01', '2019-09-02'],
    });
  });
});
