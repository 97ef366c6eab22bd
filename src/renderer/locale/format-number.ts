import { localeTags, type Language } from './languages';

/** Decimal strings come from results, where points are two-place strings. */
export type Figure = number | string | null | undefined;

const blank = '–';
const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.NumberFormat(localeTags[language], options);
  cache.set(key, known);
  return known;
}

function write(language: Language, value: Figure, options: Intl.NumberFormatOptions): string {
  if (value === null || value === undefined || value === '') return blank;
  return numberFormat(language, { signDisplay: 'negative', ...options })
    .format(Number(value))
    .replace('-', '−');
}

/** Without `decimals` the number keeps the decimals it has. */
export function formatNumber(language: Language, value: Figure, decimals?: number): string {
  return write(
    language,
    value,
    decimals === undefined
      ? { maximumFractionDigits: 15 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  );
}

/** `87.65` is written `87,65%`: the value is already a percentage. */
export function formatPercent(language: Language, value: Figure, decimals = 2): string {
  const text = formatNumber(language, value, decimals);
  return text === blank ? blank : `${text}%`;
}

export function formatPoints(language: Language, value: Figure): string {
  return formatNumber(language, value, 2);
}

/** A change against another period: always with its sign, zero without. */
export function formatDelta(language: Language, value: Figure, decimals = 2): string {
  return write(language, value, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  });
}
