import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBefore } from './months-before';

describe('months before a day', () => {
  it.each([
    ['2019-06-30', 3, '2019-03-30'],
    ['2019-05-31', 3, '2019-02-28'],
    ['2020-05-31', 3, '2020-02-29'],
    ['2000-03-31', 1, '2000-02-29'],
    ['1900-03-31', 1, '1900-02-28'],
    ['2019-07-31', 1, '2019-06-30'],
    ['2019-03-15', 3, '2018-12-15'],
    ['2019-01-31', 14, '2017-11-30'],
    ['2019-06-30', 0, '2019-06-30'],
  ])('%s less %i months is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });

  it('are days of the calendar, in the order of the days they are before', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const day = days.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.nat(40), (one, other, months) => {
        const [first, second] = [one, other].sort().map((given) => monthsBefore(given, months));
        expect(new Date(first ?? '').toISOString().slice(0, 10)).toBe(first);
        expect((first ?? '') <= (second ?? '')).toBe(true);
      }),
    );
  });
});
