import { divideHalfUp, twoPlacesOf } from '../../domain/scorecard/two-places';
import type { PaperLanguage } from '../words/paper-language';
import { formatPercent, formatWhole } from './format-decimal';

const millionDong = 1_000_000;

/** Whole đồng as whole triệu đồng: 1724300000 is "1.724". */
export function formatMillions(dong: number, language: PaperLanguage): string {
  return formatWhole(divideHalfUp(dong, millionDong), language);
}

/** Share of two sums in percent with one place, from the whole đồng and rounded once. */
export function formatShare(part: number, whole: number, language: PaperLanguage): string {
  return formatPercent(twoPlacesOf(divideHalfUp(part * 1000, whole) * 10), language);
}
