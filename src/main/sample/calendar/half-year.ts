import type { Day, Period } from '../../../domain/documents/generated/documents';
import { sampleResources } from '../sample-resources';
import { addDays, daysBetween, weekdayOf } from './days';

/** One reporting round of the sample; the first is the first half of 2019. */
export type HalfYear = {
  readonly index: number;
  readonly period: Period;
  readonly year: number;
  readonly half: 1 | 2;
  readonly from: Day;
  readonly to: Day;
  readonly opensOn: Day;
  /** Figures stand as of this day (Decree 09/2019/NĐ-CP, Article 12). */
  readonly cutOffOn: Day;
  readonly dueOn: Day;
  readonly weeks: number;
};

const firstYear = 2019;

export function halfYearAt(index: number): HalfYear {
  const year = firstYear + Math.floor(index / 2);
  const half = index % 2 === 0 ? 1 : 2;
  const [from, to, month] =
    half === 1
      ? [`${year}-01-01`, `${year}-06-30`, `${year}-06`]
      : [`${year}-07-01`, `${year}-12-31`, `${year}-12`];
  return {
    index,
    period: `${year}-H${half}`,
    year,
    half,
    from,
    to,
    opensOn: `${month}-01`,
    cutOffOn: `${month}-14`,
    dueOn: workingDayFrom(`${month}-18`),
    weeks: Math.round((daysBetween(from, to) + 1) / 7),
  };
}

const knownDaysOff = new Map<number, readonly Day[]>();

export function daysOffOf(year: number): readonly Day[] {
  const { fixedDaysOff, daysOff } = sampleResources.calendar;
  const fixed = fixedDaysOff.map((day) => `${year}-${day}`);
  const found = knownDaysOff.get(year) ?? [...new Set([...fixed, ...(daysOff[year] ?? [])])].sort();
  knownDaysOff.set(year, found);
  return found;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (isDayOff(found)) found = addDays(found, 1);
  return found;
}

export function addWorkdays(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingDayFrom(addDays(found, 1));
  return found;
}

/** The day itself, or the last working day before it. */
export function workingDayUpTo(day: Day): Day {
  let found = day;
  while (isDayOff(found)) found = addDays(found, -1);
  return found;
}

function isDayOff(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || daysOffOf(Number(day.slice(0, 4))).includes(day);
}
