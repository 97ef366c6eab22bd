import type { PaperLanguage } from '../words/paper-language';

/** Marks are fixed here and not taken from the machine's locale data: 1.234.567,89. */
export const numberMarks: Record<PaperLanguage, { decimal: string; thousands: string }> = {
  vi: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/** U+2212, as wide as the plus sign; the hyphen is too short beside figures. */
export const minusSign = '−';
