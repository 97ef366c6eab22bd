import { formatDay, formatInstant, formatTime, formatWeekday } from './format-day';
import { formatMoney, type MoneyUnit } from './format-money';
import { formatDelta, formatNumber, formatPercent, formatPoints, type Figure } from './format-number';
import type { Language } from './languages';

type Day = string | null | undefined;

/** The formats of one language; screens get them from `useFormats`. */
export type Formats = {
  language: Language;
  number: (value: Figure, decimals?: number) => string;
  percent: (value: Figure, decimals?: number) => string;
  points: (value: Figure) => string;
  delta: (value: Figure, decimals?: number) => string;
  money: (dong: Figure, unit?: MoneyUnit, decimals?: number) => string;
  day: (day: Day, length?: 'full' | 'short') => string;
  weekday: (day: Day) => string;
  time: (instant: Day) => string;
  instant: (instant: Day) => string;
};

export function createFormats(language: Language): Formats {
  return {
    language,
    number: (value, decimals) => formatNumber(language, value, decimals),
    percent: (value, decimals) => formatPercent(language, value, decimals),
    points: (value) => formatPoints(language, value),
    delta: (value, decimals) => formatDelta(language, value, decimals),
    money: (dong, unit, decimals) => formatMoney(language, dong, unit, decimals),
    day: formatDay,
    weekday: (day) => formatWeekday(language, day),
    time: formatTime,
    instant: formatInstant,
  };
}
