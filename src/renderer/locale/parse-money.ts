import { foldText } from './fold-text';
import type { MoneyUnit } from './format-money';
import type { Language } from './languages';
import { readDigits, type NumberRefusal } from './parse-number';
import type { TypedEntry } from './typed-entry';

export type MoneyRefusal =
  | Extract<NumberRefusal, 'decimal-mark' | 'not-a-number' | 'too-long' | 'negative'>
  | 'part-of-a-dong'
  | 'unit';

const zeros: Record<MoneyUnit, number> = { dong: 0, million: 6, billion: 9 };

const unitWords: Record<string, MoneyUnit> = {
  d: 'dong',
  dong: 'dong',
  vnd: 'dong',
  tr: 'million',
  trieu: 'million',
  'trieu dong': 'million',
  m: 'million',
  million: 'million',
  ty: 'billion',
  ti: 'billion',
  'ty dong': 'billion',
  'ti dong': 'billion',
  bn: 'billion',
  billion: 'billion',
};

/** Reads `38.600.000.000`, `38.600 triệu` or `38,6 tỷ` as whole đồng; a bare number is in `bareUnit`. */
export function parseMoney(
  text: string,
  language: Language,
  bareUnit: MoneyUnit = 'dong',
): TypedEntry<number, MoneyRefusal> {
  const [, figure = '', words = ''] = /^([-−+\d.,\s]*)(.*)$/s.exec(text.normalize('NFC').trim()) ?? [];
  const word = foldText(words).replace(/\s+/g, ' ').trim();
  const unit = word === '' ? bareUnit : unitWords[word];
  const entry = readDigits(figure, language);
  if (entry.kind === 'blank') {
    return word === '' ? entry : { kind: 'refused', reason: 'not-a-number' };
  }
  if (entry.kind === 'refused') return entry;
  if (unit === undefined) return { kind: 'refused', reason: 'unit' };

  const { isNegative, whole, fraction } = entry.value;
  const kept = fraction.replace(/0+$/, '');
  if (isNegative) return { kind: 'refused', reason: 'negative' };
  if (kept.length > zeros[unit]) return { kind: 'refused', reason: 'part-of-a-dong' };
  const dong = Number(whole + kept.padEnd(zeros[unit], '0'));
  return dong > 9e15 ? { kind: 'refused', reason: 'too-long' } : { kind: 'value', value: dong };
}
