import { useTranslation } from 'react-i18next';
import type { RankedAgency } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import classes from './ranking.module.css';

/** What moved since the campaign compared with: the score, the projects and the hires. */
export function ProgressSection({ placed }: { placed: RankedAgency }) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const { progress, projects, hiring } = placed;
  const change = Number(progress?.change ?? 0);
  const words = change > 0 ? 'progress.line' : change < 0 ? 'progress.lineDown' : 'progress.lineSame';
  return (
    <section className={classes.section}>
      <h3>{t('progress.title')}</h3>
      {progress === null ? (
        <p>{t('progress.none')}</p>
      ) : (
        <p>
          {t(words, {
            before: formats.points(progress.before),
            after: formats.points(progress.after),
            points: formats.points(progress.comparablePoints),
          })}{' '}
          {progress.previousRank !== null && t('progress.rank', { rank: progress.previousRank })}
        </p>
      )}
      <p>
        {t('progress.projects', {
          onSchedule: projects.onSchedule,
          underWay: projects.underWay,
          disbursed: formats.money(projects.disbursed, 'million', 0),
          planned: formats.money(projects.planned, 'million', 0),
        })}
      </p>
      <p>{t('progress.hiring', { hired: hiring.hired, target: hiring.target })}</p>
    </section>
  );
}
