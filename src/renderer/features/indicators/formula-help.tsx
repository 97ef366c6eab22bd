import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../domain/documents/generated/documents';
import { formatHundredths, hundredthsOf } from '../../../domain/exact/hundredths';
import { isShare } from '../../../domain/report/indicator-figure';
import { nextLevel } from '../../../domain/report/next-level';
import type { ExplainedRatio, Explanation } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { FormulaBox } from '../../ui/panels/formula-box';
import classes from './indicators.module.css';
import { useFormulaSteps } from './use-formula-steps';

type FormulaHelpProps = { explanation: Explanation; fields: ReadonlyMap<string, Field> };

/** The arithmetic of an indicator with the agency's own numbers, then what would earn more. */
export function FormulaHelp({ explanation, fields }: FormulaHelpProps) {
  const { t } = useTranslation('indicators');
  const steps = useFormulaSteps(explanation);
  const { formula } = explanation;
  const zero =
    formula.type === 'ratio' || formula.type === 'ratio-bands' ? formula.ratio.ifDenominatorZero : null;
  return (
    <>
      <FormulaBox arithmetic={<Arithmetic explanation={explanation} />} steps={steps} />
      {zero !== null && <p className={classes.small}>{t(`formula.zero.${zero}`)}</p>}
      <p className={classes.next}>
        <NextWords explanation={explanation} fields={fields} />
      </p>
    </>
  );
}

function Arithmetic({ explanation }: { explanation: Explanation }): ReactNode {
  const { t } = useTranslation('indicators');
  const formats = useFormats();
  const { formula, points, maximum, indicator } = explanation;
  const max = formats.number(formatHundredths(maximum), 2);
  switch (formula.type) {
    case 'ratio':
      return (
        <>
          <Division ratio={formula.ratio} isPercent={isShare(indicator)} />
          <div>
            {t('formula.ratio', { max, target: formats.percent(formula.target * 100, 0) })}
            {points !== null && formula.ratio.percent !== null && (
              <>
                : <strong>{t('formula.points', { points: formats.points(formatHundredths(points)) })}</strong>
              </>
            )}
          </div>
        </>
      );
    case 'ratio-bands':
      return <Division ratio={formula.ratio} isPercent={isShare(indicator)} />;
    case 'value-bands':
      return formula.value === null ? (
        t('formula.missing')
      ) : (
        <>
          {t('formula.value')}
          <strong>{formats.number(formula.value)}</strong>
        </>
      );
    case 'boolean':
    case 'level':
      return undefined;
  }
}

function Division({ ratio, isPercent }: { ratio: ExplainedRatio; isPercent: boolean }) {
  const { t } = useTranslation('indicators');
  const formats = useFormats();
  const { numerator, denominator, percent, quotient } = ratio;
  if (percent === null || quotient === null) return <div>{t('formula.missing')}</div>;
  return (
    <div>
      {t('formula.division', {
        numerator: formats.number(numerator),
        denominator: formats.number(denominator),
      })}
      <strong>
        {isPercent
          ? formats.percent(formatHundredths(percent))
          : formats.number(formatHundredths(quotient), 2)}
      </strong>
    </div>
  );
}

function NextWords({ explanation, fields }: FormulaHelpProps) {
  const { t } = useTranslation(['indicators', 'ui']);
  const formats = useFormats();
  const inWords = useBilingual();
  const next = nextLevel(explanation);
  if (next === null) return explanation.points === explanation.maximum ? t('next.top') : null;
  const words = {
    points: formats.points(formatHundredths(next.points)),
    gain: formats.points(formatHundredths(next.gain)),
  };
  switch (next.kind) {
    case 'yes':
      return t('next.yes', words);
    case 'level':
      return t('next.level', { ...words, level: inWords(next.level.name) });
    case 'more': {
      const field = fields.get(explanation.inputs[0]?.field ?? '');
      const isMoney = field?.type === 'money';
      const count = isMoney
        ? formats.money(next.count)
        : formats.number(formatHundredths(hundredthsOf(next.count)), Number.isInteger(next.count) ? 0 : 2);
      const unit = field === undefined ? '' : isMoney ? t('ui:unit.million') : inWords(field.unit);
      return t('next.more', { ...words, count, unit });
    }
  }
}
