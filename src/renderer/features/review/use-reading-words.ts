import { useTranslation } from 'react-i18next';
import { formatHundredths, type Hundredths } from '../../../domain/exact/hundredths';
import type { IndicatorReading } from '../../../domain/review/indicator-reading';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { useCurrentCampaign } from '../../session/current-campaign';

export type ReadingWords = {
  /** The figure, the answer or the level; a dash where nothing was filled in. */
  figure: (reading: IndicatorReading) => string;
  /** The two numbers of a ratio; empty for anything else. */
  parts: (reading: IndicatorReading) => string;
  /** A measure in the unit of the indicator: percent, number or points. */
  measure: (reading: IndicatorReading, value: Hundredths) => string;
};

export function useReadingWords(): ReadingWords {
  const { t } = useTranslation(['review', 'ui']);
  const formats = useFormats();
  const inWords = useBilingual();
  const indicators = useCurrentCampaign()?.framework.indicators;
  const levelName = (code: string, id: string): string => {
    const scoring = indicators?.find((indicator) => indicator.code === code)?.scoring;
    const level = scoring?.type === 'level' ? scoring.levels.find((known) => known.id === id) : undefined;
    return level === undefined ? id : inWords(level.name);
  };
  return {
    figure: ({ code, figure, answer }) => {
      if (answer !== null) {
        if (typeof answer === 'boolean') return t(answer ? 'ui:answer.yes' : 'ui:answer.no');
        return levelName(code, String(answer));
      }
      if (figure === null) return '–';
      if (figure.kind === 'number') return formats.number(figure.value);
      const text = formatHundredths(figure.hundredths);
      return figure.kind === 'percent' ? formats.percent(text) : formats.number(text, 2);
    },
    parts: ({ parts }) =>
      parts === null ? '' : `${formats.number(parts.numerator)}/${formats.number(parts.denominator)}`,
    measure: ({ figure }, value) => {
      const text = formatHundredths(value);
      if (figure === null) return t('measuredPoints', { points: formats.points(text) });
      if (figure.kind === 'percent') return formats.percent(text);
      return figure.kind === 'number' ? formats.number(text) : formats.number(text, 2);
    },
  };
}
