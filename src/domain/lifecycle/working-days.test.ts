import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, countWorkingDays, dayOfInstant } from './working-days';

const millisecondsADay = 86_400_000;
const dayNumber = (number: number): string =>
  new Date(Date.UTC(2019, 0, 1) + number * millisecondsADay).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 400 }).map(dayNumber);

function countOneByOne(from: string, to: string, daysOff: readonly string[]): number {
  let count = 0;
  for (let number = 0; number <= 400; number += 1) {
    const candidate = dayNumber(number);
    const weekday = new Date(candidate).getUTCDay();
    if (candidate > from && candidate <= to && weekday % 6 !== 0 && !daysOff.includes(candidate)) count += 1;
  }
  return count;
}

describe('working days', () => {
  it('are counted as on the fingers, days off named twice included', () => {
    fc.assert(
      fc.property(day, day, fc.array(day, { maxLength: 30 }), (from, to, daysOff) => {
        expect(countWorkingDays(from, to, [...daysOff, ...daysOff])).toBe(countOneByOne(from, to, daysOff));
      }),
    );
  });

  it('are added so that counting gives them back', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 60 }),
        fc.array(day, { maxLength: 10 }),
        (from, count, daysOff) => {
          expect(countWorkingDays(from, addWorkingDays(from, count, daysOff), daysOff)).toBe(count);
        },
      ),
    );
  });

  it('cost nothing over thousands of years', () => {
    expect(countWorkingDays('2019-07-12', '9999-12-31', [])).toBe(2_082_005);
  });
});

describe('the day of an instant', () => {
  it('is taken at UTC+7 whatever the machine', () => {
    expect(['2019-06-30T16:59:59.999Z', '2019-06-30T17:00:00.000Z'].map(dayOfInstant)).toEqual([
      '2019-06-30',
      '2019-07-01',
    ]);
  });
});
