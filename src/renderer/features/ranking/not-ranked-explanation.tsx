import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/marks/status-mark';
import { useFormats } from '../../locale/use-formats';
import type { RankingRow } from './ranking-rows';
import classes from './ranking.module.css';

/** Why an agency stands last without a rank, and where to go on. */
export function NotRankedExplanation({ row: { tracked } }: { row: RankingRow }) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const reason = tracked.notRanked ?? 'missing';
  return (
    <div className={classes.section}>
      <StatusMark
        kind={reason === 'missing' ? 'report.missing' : 'file.waiting'}
        text={t(`reason.${reason}`)}
      />
      <p>{t(`next.${reason}`)}</p>
      {tracked.selfScore !== null && (
        <p>{t('why.selfScore', { score: formats.points(tracked.selfScore) })}</p>
      )}
      <p>
        <a href="#/department/tracking">{t('next.tracking')}</a>
      </p>
    </div>
  );
}
