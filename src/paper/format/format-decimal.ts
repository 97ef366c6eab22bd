import { divideHalfUp, hundredthsOf } from '../../domain/scorecard/two-places';
import type { TwoPlaces } from '../../domain/scorecard/scorecard-model';
import type { PaperLanguage } from '../words/paper-language';
import { minusSign, numberMarks } from './number-marks';

/** 1234567 is "1.234.567". */
export function formatWhole(value: number, language: PaperLanguage): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, numberMarks[language].thousands);
  return (value < 0 ? minusSign : '') + digits;
}

/** "77.48" is "77,48". */
export function formatPoints(text: TwoPlaces, language: PaperLanguage): string {
  return formatScaled(hundredthsOf(text), 2, language);
}

/** "14.00" is "14" and "13.50" is "13,5": for maxima, which are whole almost always. */
export function formatTrimmed(text: TwoPlaces, language: PaperLanguage): string {
  const formatted = formatPoints(text, language);
  return formatted.replace(/[.,]00$/, '').replace(/([.,]\d)0$/, '$1');
}

/** "92.55" is "92,6": percentages carry one place. */
export function formatPercent(text: TwoPlaces, language: PaperLanguage): string {
  return formatScaled(divideHalfUp(hundredthsOf(text), 10), 1, language);
}

/** 419 hundredths of a percentage point are "+4,2", -5 are "−0,1", none are "0,0". */
export function formatDifference(hundredths: number, language: PaperLanguage): string {
  return withSign(divideHalfUp(hundredths, 10), 1, language);
}

/** "3.03" is "+3,03". */
export function formatSignedPoints(text: TwoPlaces, language: PaperLanguage): string {
  return withSign(hundredthsOf(text), 2, language);
}

function withSign(scaled: number, places: number, language: PaperLanguage): string {
  return (scaled > 0 ? '+' : '') + formatScaled(scaled, places, language);
}

function formatScaled(scaled: number, places: number, language: PaperLanguage): string {
  const unit = 10 ** places;
  const size = Math.abs(scaled);
  const fraction = String(size % unit).padStart(places, '0');
  const whole = formatWhole(Math.floor(size / unit), language);
  return `${scaled < 0 ? minusSign : ''}${whole}${numberMarks[language].decimal}${fraction}`;
}
