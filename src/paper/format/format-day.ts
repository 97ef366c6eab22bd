import type { PaperLanguage } from '../words/paper-language';

/** Day under 10 and months 1 and 2 take a leading 0 (Decree 30/2020): 2019-06-12 is "12/6/2019". */
export function formatDay(day: string, language: PaperLanguage): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (language === 'en') return `${Number(date)}/${Number(month)}/${year}`;
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

const vietnamOffsetMs = 7 * 60 * 60 * 1000;

/** The day and time of day at UTC+7, whatever zone the machine is in. */
export function localMoment(instant: string): { day: string; time: string } {
  const local = new Date(Date.parse(instant) + vietnamOffsetMs).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}
