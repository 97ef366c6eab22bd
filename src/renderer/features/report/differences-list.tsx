import { useTranslation } from 'react-i18next';
import type { SubmissionBody } from '../../../domain/documents/generated/documents';
import { reportDifferences } from '../../../domain/report/report-differences';
import { useBilingual } from '../../locale/use-bilingual';
import { useValueWords } from '../../parts/use-value-words';
import { useCurrentCampaign } from '../../session/current-campaign';
import classes from './report.module.css';

type DifferencesListProps = { before: SubmissionBody; after: SubmissionBody };

const shownValues = 12;

export function DifferencesList({ before, after }: DifferencesListProps) {
  const { t } = useTranslation('report');
  const inWords = useBilingual();
  const valueWords = useValueWords();
  const fields = useCurrentCampaign()?.framework.fields ?? [];
  const { values, rows } = reportDifferences(before, after);
  return (
    <section>
      <h3 className={classes.heading}>{t('differences.title', { revision: before.revision })}</h3>
      {values.length + rows.length === 0 && <p className={classes.dim}>{t('differences.none')}</p>}
      <ul className={classes.differences}>
        {values.slice(0, shownValues).map((change) => {
          const field = fields.find(({ key }) => key === change.field);
          if (field === undefined) return null;
          return (
            <li key={change.field}>
              {t('differences.value', {
                field: inWords(field.name),
                before: valueWords(field, change.before),
                after: valueWords(field, change.after),
              })}
            </li>
          );
        })}
        {values.length > shownValues && (
          <li>{t('differences.more', { count: values.length - shownValues })}</li>
        )}
        {rows.map(({ register, added, changed, removed }) => (
          <li key={register}>
            {t('differences.rows', {
              register: t(`differences.register.${register}`),
              added,
              changed,
              removed,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
