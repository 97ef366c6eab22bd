import type { TypedEntry } from './typed-entry';

export type DayRefusal = 'not-a-day' | 'no-such-day' | 'first-day' | 'last-day';

export type DayRules = { firstDay?: string | undefined; lastDay?: string | undefined };

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function readParts(text: string): { year: number; month: number; date: number } | null {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (dayFirst !== null) {
    return { date: Number(dayFirst[1]), month: Number(dayFirst[2]), year: Number(dayFirst[3]) };
  }
  const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (yearFirst === null) return null;
  return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), date: Number(yearFirst[3]) };
}

/** Reads `18/06/2019`, `18/6/2019`, `18062019` or `2019-06-18` as the day `2019-06-18`. */
export function parseDay(text: string, rules: DayRules = {}): TypedEntry<string, DayRefusal> {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  if (typed === '') return { kind: 'blank' };
  const parts = readParts(typed);
  if (parts === null) return { kind: 'refused', reason: 'not-a-day' };

  const { year, month, date } = parts;
  const isReal = year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  if (!isReal) return { kind: 'refused', reason: 'no-such-day' };
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  if (rules.firstDay !== undefined && day < rules.firstDay) {
    return { kind: 'refused', reason: 'first-day' };
  }
  if (rules.lastDay !== undefined && day > rules.lastDay) {
    return { kind: 'refused', reason: 'last-day' };
  }
  return { kind: 'value', value: day };
}
