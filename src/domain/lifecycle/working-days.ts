// Working days of a campaign: Mondays to Fridays that are not listed as days off.
import type { Day, Instant } from '../documents/generated/documents';

const millisecondsADay = 86_400_000;
const hanoiOffset = 7 * 3_600_000;

/** The calendar day in Hà Nội's time, whatever the machine's zone. */
export function dayOfInstant(instant: Instant): Day {
  return dayAt(Date.parse(instant) + hanoiOffset);
}

/** How many working days lie after `from`, up to and with `to`; 0 when `to` is not later. */
export function countWorkingDays(from: Day, to: Day, daysOff: readonly Day[]): number {
  if (to <= from) return 0;
  // By whole weeks: a hostile date thousands of years away must cost nothing.
  const days = (Date.parse(to) - Date.parse(from)) / millisecondsADay;
  const weekday = new Date(from).getUTCDay();
  let count = Math.floor(days / 7) * 5;
  for (let step = 1; step <= days % 7; step += 1) if (isWeekday((weekday + step) % 7)) count += 1;
  const holidays = new Set(
    daysOff.filter((day) => day > from && day <= to && isWeekday(new Date(day).getUTCDay())),
  );
  return count - holidays.size;
}

/** The day that is `count` working days after `from`; `from` itself for 0. */
export function addWorkingDays(from: Day, count: number, daysOff: readonly Day[]): Day {
  const off = new Set(daysOff);
  let day = from;
  for (let left = count; left > 0;) {
    day = followingDay(day);
    if (isWorkingDay(day, off)) left -= 1;
  }
  return day;
}

function isWorkingDay(day: Day, off: ReadonlySet<Day>): boolean {
  return isWeekday(new Date(day).getUTCDay()) && !off.has(day);
}

function isWeekday(weekday: number): boolean {
  return weekday !== 0 && weekday !== 6;
}

/** A bare calendar day is read as UTC by the language itself. */
function followingDay(day: Day): Day {
  return dayAt(Date.parse(day) + millisecondsADay);
}

function dayAt(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
