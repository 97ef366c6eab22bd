import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewLine } from '../../../domain/review/review-lines';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { StatusMark } from '../../ui/marks/status-mark';
import { CopyableText } from '../../ui/text/copyable-text';
import classes from './review.module.css';

/** The documents an indicator cites, with the hash of a file where one came along. */
export function CitedEvidence({ line }: { line: ReviewLine }) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const inWords = useBilingual();
  const { evidence, isEvidenceMissing, indicator } = line;
  return (
    <section className={classes.part}>
      <h3>{t('evidence.title', { count: evidence.length })}</h3>
      {isEvidenceMissing && <StatusMark kind="form.warning" text={t('sign.noEvidence')} />}
      {evidence.length === 0 && <p className={classes.dim}>{inWords(indicator.evidence.text)}</p>}
      <ul className={classes.evidence}>
        {evidence.map(({ id, number, issuedOn, summary, file }) => (
          <li key={id}>
            <IconPaperclip size={15} stroke={1.8} aria-hidden />
            <span>
              <strong>{number === '' ? t('evidence.unnumbered') : number}</strong>
              {issuedOn !== null && `, ${formats.day(issuedOn)}`}
              {summary !== '' && <span className={classes.summaryLine}>{summary}</span>}
              {file !== null && (
                <span className={classes.summaryLine}>
                  {file.name} <CopyableText text={file.sha256} shown={`${file.sha256.slice(0, 8)}…`} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
