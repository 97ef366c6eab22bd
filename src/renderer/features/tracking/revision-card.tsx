import { useTranslation } from 'react-i18next';
import { useFormats } from '../../locale/use-formats';
import type { TrackedDecision, TrackedRevision } from '../../parts/province/province-view';
import { StatusMark } from '../../ui/marks/status-mark';
import { CopyableText } from '../../ui/text/copyable-text';
import { standingLooks } from './status-look';
import classes from './tracking.module.css';

/** One revision, whether it counts, and every decision on it in order. */
export function RevisionCard({ revision }: { revision: TrackedRevision }) {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const { id, number, standing, createdAt, approvedBy, receivedOn, decisions } = revision;
  return (
    <article className={classes.revision}>
      <div className={classes.head}>
        <strong>{t('revision.title', { number })}</strong>
        <StatusMark kind={standingLooks[standing]} text={t(`standing.${standing}`)} />
      </div>
      <p>{t('revision.sent', { at: formats.instant(createdAt), by: approvedBy })}</p>
      {receivedOn !== null && <p>{t('revision.received', { day: formats.day(receivedOn) })}</p>}
      <p>
        {t('revision.document')} <CopyableText text={id} shown={`${id.slice(0, 8)}…${id.slice(-4)}`} />
      </p>
      {decisions.length > 0 && (
        <ol className={classes.decisions}>
          {decisions.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
    </article>
  );
}

function DecisionLine({ decision }: { decision: TrackedDecision }) {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const { id, verdict, reviewer, createdAt, text, items, adjustments, isCounted } = decision;
  return (
    <li>
      <div>
        {t('decision.line', { verdict: t(`decision.${verdict}`), at: formats.instant(createdAt), reviewer })}{' '}
        <CopyableText text={id} shown={`${id.slice(0, 4)}…${id.slice(-4)}`} />
      </div>
      {!isCounted && <StatusMark kind="form.warning" text={t('decision.notCounted')} />}
      {adjustments > 0 && <p>{t('decision.adjustments', { count: adjustments })}</p>}
      {text !== '' && <p>{text}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
