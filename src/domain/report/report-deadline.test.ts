import { expect, it } from 'vitest';
import { campaignBody, expectedAgency } from '../../../tests/support/province';
import { reportDeadline } from './report-deadline';

const campaign = campaignBody('f'.repeat(64), {
  opensOn: '2019-06-01',
  cutOffOn: '2019-06-14',
  dueOn: '2019-06-21',
});

it('places today and the cut-off between opening and deadline', () => {
  expect(reportDeadline(campaign, expectedAgency('AAA'), '2019-06-11')).toEqual({
    dueOn: '2019-06-21',
    daysLeft: 10,
    now: 0.5,
    points: [
      { name: 'opens', on: '2019-06-01', at: 0 },
      { name: 'cutOff', on: '2019-06-14', at: 0.65 },
      { name: 'due', on: '2019-06-21', at: 1 },
    ],
  });
});

it("goes by the agency's own extension, and has no now after the deadline", () => {
  const extended = expectedAgency('AAA', { dueOn: '2019-07-01' });
  expect(reportDeadline(campaign, extended, '2019-06-25')).toMatchObject({
    dueOn: '2019-07-01',
    daysLeft: 6,
    now: 0.8,
  });
  expect(reportDeadline(campaign, expectedAgency('AAA'), '2019-06-25')).toMatchObject({
    daysLeft: -4,
    now: null,
  });
});
