import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { isShare } from '../../../domain/report/indicator-figure';
import type { ExplainedRatio, Explanation } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { FormulaBox, type FormulaStep } from '../../ui/panels/formula-box';
import { stepRanges } from './step-ranges';

/** The arithmetic of one indicator with its own numbers. */
export function FormulaWords({ explanation }: { explanation: Explanation }) {
  const { formula } = explanation;
  const steps = useSteps(explanation);
  if (formula.type === 'value-bands') {
    return (
      <FormulaBox
        arithmetic={<ValueReached explanation={explanation} value={formula.value} />}
        steps={steps}
      />
    );
  }
  if (formula.type === 'ratio' || formula.type === 'ratio-bands') {
    return (
      <FormulaBox
        arithmetic={
          <>
            <Quotient ratio={formula.ratio} explanation={explanation} />
            {formula.type === 'ratio' && (
              <RatioPoints
                explanation={explanation}
                ratio={formula.ratio}
                target={formula.target}
                cap={formula.cap}
              />
            )}
          </>
        }
        steps={steps}
      />
    );
  }
  return <FormulaBox steps={steps} />;
}

function Quotient({ ratio, explanation }: { ratio: ExplainedRatio; explanation: Explanation }) {
  const { t } = useTranslation('explain');
  const formats = useFormats();
  const inWords = useBilingual();
  const { numerator, denominator, percent, quotient } = ratio;
  if (denominator === 0) {
    const points = formats.points(formatHundredths(explanation.maximum));
    return <div>{t(ratio.ifDenominatorZero === 'full' ? 'zero.full' : 'zero.zero', { points })}</div>;
  }
  const result = isShare(explanation.indicator)
    ? percent !== null && formats.percent(formatHundredths(percent))
    : quotient !== null &&
      `${formats.points(formatHundredths(quotient))} ${inWords(explanation.indicator.unit)}`;
  return (
    <div>
      {formats.number(numerator)} {t('divide')} {formats.number(denominator)} ={' '}
      <strong>{result || '–'}</strong>
    </div>
  );
}

type RatioPointsProps = { explanation: Explanation; ratio: ExplainedRatio; target: number; cap: number };

function RatioPoints({ explanation, ratio, target, cap }: RatioPointsProps) {
  const { t } = useTranslation('explain');
  const formats = useFormats();
  const { numerator, denominator } = ratio;
  if (explanation.status !== 'scored' || numerator === null || !denominator) return null;
  const maximum = formats.points(formatHundredths(explanation.maximum));
  const isPlain = target === 1 && cap === 1;
  return (
    <>
      {!isPlain && (
        <div>{t('ratio.target', { target: formats.percent(target * 100), cap: formats.number(cap) })}</div>
      )}
      {numerator >= denominator * target * cap ? (
        <div>{t('ratio.capped', { maximum: formats.points(formatHundredths(explanation.points ?? 0)) })}</div>
      ) : (
        <div>
          {maximum} × {formats.number(numerator)} {t('divide')} {formats.number(denominator)}
          {!isPlain && ` ${t('divide')} ${formats.number(target)}`} ={' '}
          <strong>
            {t('points', { count: 2, points: formats.points(formatHundredths(explanation.points ?? 0)) })}
          </strong>
        </div>
      )}
    </>
  );
}

function ValueReached({ explanation, value }: { explanation: Explanation; value: number | null }) {
  const formats = useFormats();
  const inWords = useBilingual();
  return (
    <strong>
      {formats.number(value)} {value !== null && inWords(explanation.indicator.unit)}
    </strong>
  );
}

function useSteps(explanation: Explanation): FormulaStep[] {
  const { t } = useTranslation(['explain', 'ui']);
  const formats = useFormats();
  const inWords = useBilingual();
  const { formula } = explanation;
  const earns = (points: number) => t('points', { count: 2, points: formats.points(points) });
  switch (formula.type) {
    case 'ratio':
      return [];
    case 'ratio-bands':
    case 'value-bands': {
      const limit = (value: number) =>
        isShare(explanation.indicator)
          ? formats.percent(value * 100, decimalsOfLimit(value * 100))
          : formats.number(value);
      const isMeasured = formula.type === 'value-bands' || formula.ratio.percent !== null;
      return stepRanges(formula.steps, explanation.status === 'scored' && isMeasured).map(
        ({ id, words, from, to, points, isReached }) => ({
          id,
          text: t(`step.${words}`, { from: limit(from), to: limit(to) }),
          value: earns(points),
          isReached,
        }),
      );
    }
    case 'boolean':
      return [
        {
          id: 'yes',
          text: t('ui:answer.yes'),
          value: earns(formula.pointsIfTrue),
          isReached: formula.flag === true,
        },
        {
          id: 'no',
          text: t('ui:answer.no'),
          value: earns(formula.pointsIfFalse),
          isReached: formula.flag === false,
        },
      ];
    case 'level':
      return formula.levels.map(({ id, name, points, isReached }) => ({
        id,
        text: inWords(name),
        value: earns(points),
        isReached,
      }));
  }
}

/** A limit of 50% is written without decimals; 0.07 x 100 is not quite 7. */
function decimalsOfLimit(percent: number): number {
  return Math.abs(percent - Math.round(percent)) < 1e-9 ? 0 : 2;
}
