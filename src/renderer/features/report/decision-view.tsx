import { useTranslation } from 'react-i18next';
import type {
  Adjustment,
  DecisionDocument,
  SubmissionBody,
} from '../../../domain/documents/generated/documents';
import { dayOfDecision } from '../../../domain/report/latest-decision';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useValueWords } from '../../parts/use-value-words';
import classes from './report.module.css';

type DecisionViewProps = { work: AgencyWork; decision: DecisionDocument; submission: SubmissionBody };

export function DecisionView({ work, decision, submission }: DecisionViewProps) {
  const { t } = useTranslation('report');
  const formats = useFormats();
  const inWords = useBilingual();
  const valueWords = useValueWords();
  const { body } = decision;
  const fieldOf = (key: string) => work.report.index.fields.get(key);
  const placeOf = (path: string): string => {
    const field = fieldOf(path.replace(/^values\//, ''));
    return field === undefined ? path : inWords(field.name);
  };
  const adjustment = ({ field: key, value, reason }: Adjustment): string => {
    const field = fieldOf(key);
    if (field === undefined) return `${key}: ${reason}`;
    return t('history.adjustment', {
      field: inWords(field.name),
      before: valueWords(field, submission.values[key] ?? null),
      after: valueWords(field, value),
      reason,
    });
  };
  return (
    <div className={classes.decision}>
      <p>
        <strong>{t(`history.verdict.${body.verdict}`, { day: formats.day(dayOfDecision(decision)) })}</strong>{' '}
        {body.text} <span className={classes.dim}>{t('history.reviewer', { reviewer: body.reviewer })}</span>
      </p>
      <ul className={classes.differences}>
        {body.items.map(({ path, text }, place) => (
          <li key={`${path} ${place}`}>{t('history.item', { place: placeOf(path), text })}</li>
        ))}
        {body.adjustments.map((entry) => (
          <li key={entry.field}>{adjustment(entry)}</li>
        ))}
        {body.notApplicable.map(({ indicator, granted, reason }) => (
          <li key={indicator}>{t(granted ? 'history.granted' : 'history.refused', { indicator, reason })}</li>
        ))}
      </ul>
    </div>
  );
}
