import type { PaperWords } from './paper-words';

/** "6 tháng đầu năm 2019" for 2019-H1; an id of another form is printed as it stands. */
export function periodLabel(period: string, words: PaperWords): string {
  const { year, part, number } = readPeriod(period);
  if (part === '') return words.say('period.year', { year });
  if (part === 'H1' || part === 'H2') return words.say(`period.${part}`, { year });
  if (part.startsWith('Q')) return words.say('period.quarter', { number, year });
  if (part.startsWith('M')) return words.say('period.months', { number, year });
  return period;
}

/** Two short lines for an axis: "6T đầu" over "2019". */
export function periodAxisLabel(period: string, words: PaperWords): [string, string] {
  const { year, part, number } = readPeriod(period);
  if (part === '') return [words.say('periodShort.year'), year];
  if (part === 'H1' || part === 'H2') return [words.say(`periodShort.${part}`), year];
  if (part.startsWith('Q')) return [words.say('periodShort.quarter', { number }), year];
  if (part.startsWith('M')) return [words.say('periodShort.months', { number }), year];
  return [part, year];
}

function readPeriod(period: string): { year: string; part: string; number: string } {
  const [year = period, part = ''] = period.split('-');
  return { year, part, number: part.slice(1) };
}

/** First letter in capitals, for a label that opens a sentence. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** First letter small inside a sentence, unless the first word is an abbreviation such as UBND. */
export function insideSentence(name: string): string {
  const [first = ''] = name.split(/[\s,]/);
  const isAbbreviation = first.length > 1 && first === first.toUpperCase();
  return isAbbreviation ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}
