// The one figure an indicator shows beside its name: a share, a quotient, a number, or nothing for words.
import type { Hundredths } from '../exact/hundredths';
import type { Explanation } from '../scoring/explain-indicator';

export type IndicatorFigure =
  | { readonly kind: 'percent' | 'quotient'; readonly hundredths: Hundredths }
  | { readonly kind: 'number'; readonly value: number };

export function indicatorFigure(explanation: Explanation): IndicatorFigure | null {
  const { formula } = explanation;
  switch (formula.type) {
    case 'ratio':
    case 'ratio-bands': {
      const { percent, quotient } = formula.ratio;
      if (percent === null || quotient === null) return null;
      return isShare(explanation.indicator)
        ? { kind: 'percent', hundredths: percent }
        : { kind: 'quotient', hundredths: quotient };
    }
    case 'value-bands':
      return formula.value === null ? null : { kind: 'number', value: formula.value };
    case 'boolean':
    case 'level':
      return null;
  }
}

/** Indicators counted in percent show shares; others, such as posts a week, show the quotient. */
export function isShare({ unit }: Explanation['indicator']): boolean {
  return unit.en.trim() === '%';
}
