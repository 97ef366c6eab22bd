import { useTranslation } from 'react-i18next';
import { isShare } from '../../../domain/report/indicator-figure';
import type { Explanation } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { FormulaStep } from '../../ui/panels/formula-box';

/** The scale of an indicator as rows: each limit, its points, and the one that is reached. */
export function useFormulaSteps({ formula, indicator }: Explanation): FormulaStep[] {
  const { t } = useTranslation('indicators');
  const formats = useFormats();
  const inWords = useBilingual();
  const points = (value: number) => t('formula.points', { points: formats.points(value) });
  switch (formula.type) {
    case 'ratio':
      return [];
    case 'ratio-bands':
    case 'value-bands': {
      const isPercent = formula.type === 'ratio-bands' && isShare(indicator);
      const limitOf = (minimum: number) =>
        isPercent ? `${formats.number(minimum * 100)}%` : formats.number(minimum);
      const lowest = formula.steps.at(-1);
      const isKnown =
        formula.type === 'value-bands' ? formula.value !== null : formula.ratio.percent !== null;
      return [
        ...formula.steps.map((step) => ({
          id: `${step.minimum}`,
          text: t(step.exclusive ? 'formula.above' : 'formula.from', { limit: limitOf(step.minimum) }),
          value: points(step.points),
          isReached: step.isReached,
        })),
        ...(lowest === undefined || (lowest.minimum <= 0 && !lowest.exclusive)
          ? []
          : [
              {
                id: 'below',
                text: t(lowest.exclusive ? 'formula.upTo' : 'formula.below', {
                  limit: limitOf(lowest.minimum),
                }),
                value: points(0),
                isReached: isKnown && !formula.steps.some(({ isReached }) => isReached),
              },
            ]),
      ];
    }
    case 'boolean':
      return [
        {
          id: 'yes',
          text: t('formula.yes'),
          value: points(formula.pointsIfTrue),
          isReached: formula.flag === true,
        },
        {
          id: 'no',
          text: t('formula.no'),
          value: points(formula.pointsIfFalse),
          isReached: formula.flag === false,
        },
      ];
    case 'level':
      return formula.levels.map(({ id, name, points: earned, isReached }) => ({
        id,
        text: inWords(name),
        value: points(earned),
        isReached,
      }));
  }
}
