import type { Language } from './languages';
import type { TypedEntry } from './typed-entry';

export type NumberRefusal =
  | 'decimal-mark'
  | 'not-a-number'
  | 'too-long'
  | 'decimals'
  | 'whole-only'
  | 'negative'
  | 'minimum'
  | 'maximum';

export type NumberRules = {
  /** The most decimals the field takes; 0 for whole numbers. */
  decimals?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
};

export type TypedDigits = { isNegative: boolean; whole: string; fraction: string };

const marks = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const;

function isGrouped(text: string, group: string): boolean {
  const [first = '', ...others] = text.split(group);
  return /^\d{1,3}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));
}

function readWhole(text: string, group: string): string | null {
  if (/^\d+$/.test(text)) return text;
  return isGrouped(text, group) ? text.replaceAll(group, '') : null;
}

/** Digits as typed, so that money can be read exactly; a mark in the wrong place is never guessed at. */
export function readDigits(
  text: string,
  language: Language,
): TypedEntry<TypedDigits, 'decimal-mark' | 'not-a-number' | 'too-long'> {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  if (typed === '') return { kind: 'blank' };
  const isNegative = /^[-−]/.test(typed);
  const figure = typed.replace(/^[-−+]/, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(figure)) return { kind: 'refused', reason: 'not-a-number' };

  const { group, decimal } = marks[language];
  const [before = '', fraction = '', ...more] = figure.split(decimal);
  const whole = readWhole(before === '' ? '0' : before, group);
  if (whole === null || more.length > 0 || !/^\d*$/.test(fraction)) {
    return { kind: 'refused', reason: 'decimal-mark' };
  }
  const shortWhole = whole.replace(/^0+(?=\d)/, '');
  if (shortWhole.length + fraction.length > 15) return { kind: 'refused', reason: 'too-long' };
  return { kind: 'value', value: { isNegative, whole: shortWhole, fraction } };
}

export function parseNumber(
  text: string,
  language: Language,
  { decimals = 15, minimum, maximum }: NumberRules = {},
): TypedEntry<number, NumberRefusal> {
  const entry = readDigits(text, language);
  if (entry.kind !== 'value') return entry;

  const { isNegative, whole, fraction } = entry.value;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > decimals) {
    return { kind: 'refused', reason: decimals === 0 ? 'whole-only' : 'decimals' };
  }
  const size = Number(`${whole}.${kept === '' ? '0' : kept}`);
  const value = isNegative && size !== 0 ? -size : size;
  if (minimum !== undefined && value < minimum) {
    return { kind: 'refused', reason: minimum === 0 ? 'negative' : 'minimum' };
  }
  if (maximum !== undefined && value > maximum) return { kind: 'refused', reason: 'maximum' };
  return { kind: 'value', value };
}
