import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition, Field } from '../../../domain/documents/generated/documents';
import { formatHundredths } from '../../../domain/exact/hundredths';
import type { Explanation } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { FormulaWords } from './formula-words';
import classes from './explanation.module.css';
import { InputFigures } from './input-figures';

type IndicatorExplanationProps = {
  explanation: Explanation;
  fields: readonly Field[];
  conditions: readonly Condition[];
  /** Points of all applicable indicators: the base of the total. */
  applicable: string;
  /** Why the agency asked not to be measured, and what the reviewer answered. */
  request?: string | null;
  ruling?: { granted: boolean; reason: string } | null;
  /** What the agency's own figures earn, where a reviewer changed something. */
  selfPoints?: number | null;
  isVerified?: boolean;
};

/** Input, formula, points and share of the total, in words a reader can recompute by hand. */
export function IndicatorExplanation(props: IndicatorExplanationProps) {
  const { explanation, fields, applicable } = props;
  const { t } = useTranslation('explain');
  const formats = useFormats();
  const isMeasured = explanation.status === 'scored' || explanation.status === 'missing';
  const points = formats.points(explanation.points === null ? null : formatHundredths(explanation.points));
  return (
    <div className={classes.explanation}>
      <Standing {...props} />
      {isMeasured && (
        <>
          <InputFigures explanation={explanation} fields={fields} />
          <FormulaWords explanation={explanation} />
        </>
      )}
      {explanation.share !== null && explanation.status === 'scored' && (
        <p>
          {t('share', { points, divide: t('divide'), applicable: formats.number(applicable, 2) })}{' '}
          <strong>{formats.points(formatHundredths(explanation.share))}</strong>
        </p>
      )}
      <SelfDifference {...props} points={points} />
    </div>
  );
}

/** Why an indicator earns nothing or is left out; nothing for one that is scored. */
function Standing({ explanation, fields, conditions, request, ruling }: IndicatorExplanationProps) {
  const { t } = useTranslation('explain');
  const inWords = useBilingual();
  const lines: ReactNode[] = [];
  if (explanation.status === 'missing') {
    const blank = explanation.inputs.filter(({ value }) => value === null).map(({ field }) => field);
    const names = fields.filter(({ key }) => blank.includes(key)).map(({ name }) => inWords(name));
    lines.push(t('missing', { fields: names.join('; ') }));
  }
  if (explanation.status === 'requested-na') {
    lines.push(t('requested', { reason: withoutStop(request ?? '') }));
    if (ruling?.granted === false) lines.push(t('notGranted', { reason: ruling.reason }));
  }
  if (explanation.cause !== null) {
    const condition = conditions.find(({ id }) => id === explanation.indicator.requires);
    lines.push(
      t(`cause.${explanation.cause}`, {
        condition: condition === undefined ? '' : inWords(condition.name),
        reason: withoutStop(ruling?.reason ?? ''),
      }),
    );
  }
  return lines.map((line, index) => <p key={index}>{line}</p>);
}

/** The sentence around a reason brings its own full stop. */
function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/, '');
}

function SelfDifference({
  explanation,
  selfPoints,
  isVerified = false,
  points,
}: IndicatorExplanationProps & { points: string }) {
  const { t } = useTranslation('explain');
  const formats = useFormats();
  if (
    !isVerified ||
    selfPoints === undefined ||
    explanation.points === null ||
    selfPoints === explanation.points
  ) {
    return null;
  }
  if (selfPoints === null) return <p>{t('selfOut', { points })}</p>;
  return <p>{t('selfPoints', { self: formats.points(formatHundredths(selfPoints)), points })}</p>;
}
