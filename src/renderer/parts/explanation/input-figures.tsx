import { useTranslation } from 'react-i18next';
import type { Field } from '../../../domain/documents/generated/documents';
import { sourceOfDerivation, type FieldSource } from '../../../domain/report/field-homes';
import type { Explanation } from '../../../domain/scoring/explain-indicator';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { StatusMark } from '../../ui/marks/status-mark';
import classes from './explanation.module.css';
import { fieldValueText } from './field-value-text';

type InputFiguresProps = { explanation: Explanation; fields: readonly Field[] };

/** The figures an indicator is made of, each with where it came from. */
export function InputFigures({ explanation, fields }: InputFiguresProps) {
  const { t } = useTranslation(['explain', 'ui']);
  const inWords = useBilingual();
  const formats = useFormats();
  const words = {
    formats,
    inWords,
    yes: t('ui:answer.yes'),
    no: t('ui:answer.no'),
    missing: t('missingValue'),
  };
  return (
    <ul className={classes.inputs} aria-label={t('inputs')}>
      {explanation.inputs.map(({ field: key, value, reported, source, reason }) => {
        const field = fields.find((candidate) => candidate.key === key);
        const text = (shown: typeof value) => fieldValueText(shown, field, explanation.indicator, words);
        return (
          <li key={key}>
            <div className={classes.input}>
              <span>{field === undefined ? key : inWords(field.name)}</span>
              <span className={classes.value}>
                <strong>{text(value)}</strong>
                {source !== 'adjusted' && value !== null && (
                  <span className={classes.source}>{t(`source.${originOf(field)}`)}</span>
                )}
              </span>
            </div>
            {source === 'adjusted' && (
              <p className={classes.adjustment}>
                <StatusMark kind="review.adjusted" /> {t('adjustment', { reported: text(reported), reason })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Typed by the agency, or computed from one of its registers, the campaign or the day of sending. */
function originOf(field: Field | undefined): FieldSource | 'typed' {
  return field === undefined || field.derivation === null ? 'typed' : sourceOfDerivation(field.derivation);
}
