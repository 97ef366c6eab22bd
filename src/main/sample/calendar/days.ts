import type { Day, Instant } from '../../../domain/documents/generated/documents';

const millisecondsADay = 86_400_000;
const hanoiOffset = 7 * 3_600_000;

export function addDays(day: Day, count: number): Day {
  return dayAt(at(day) + Math.round(count) * millisecondsADay);
}

export function daysBetween(from: Day, to: Day): number {
  return (at(to) - at(from)) / millisecondsADay;
}

export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = `${(months % 12) + 1}`.padStart(2, '0');
  const last = addDays(`${year}-${month}-28`, 4).slice(0, 7) + '-01';
  const lastDay = Number(addDays(last, -1).slice(8));
  return `${year}-${month}-${`${Math.min(Number(day.slice(8)), lastDay)}`.padStart(2, '0')}`;
}

export function laterOf(left: Day, right: Day): Day {
  return left > right ? left : right;
}

export function earlierOf(left: Day, right: Day): Day {
  return left < right ? left : right;
}

/** An instant of office hours in Hà Nội, `minutes` after midnight there. */
export function instantOn(day: Day, minutes: number): Instant {
  return new Date(at(day) - hanoiOffset + minutes * 60_000).toISOString();
}

export function weekdayOf(day: Day): number {
  return new Date(at(day)).getUTCDay();
}

function at(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function dayAt(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
