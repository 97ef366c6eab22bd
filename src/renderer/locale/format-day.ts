import { localeTags, type Language } from './languages';

const blank = '–';

/** Both languages write `18/06/2019`; `short` leaves out the year where the table is about one. */
export function formatDay(day: string | null | undefined, length: 'full' | 'short' = 'full'): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  if (year === undefined) return blank;
  return length === 'short' ? `${date}/${month}` : `${date}/${month}/${year}`;
}

/** `Thứ Ba 18/06/2019`. */
export function formatWeekday(language: Language, day: string | null | undefined): string {
  const text = formatDay(day);
  if (text === blank) return blank;
  const weekday = new Intl.DateTimeFormat(localeTags[language], { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${day}T00:00:00Z`))} ${text}`;
}

/** Instants are shown at UTC+7 whatever the machine's zone. */
function atVietnam(instant: string): { day: string; time: string } | null {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return null;
  const shifted = new Date(milliseconds + 7 * 3_600_000).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

export function formatTime(instant: string | null | undefined): string {
  return atVietnam(instant ?? '')?.time ?? blank;
}

export function formatInstant(instant: string | null | undefined): string {
  const local = atVietnam(instant ?? '');
  return local === null ? blank : `${formatDay(local.day)} ${local.time}`;
}
