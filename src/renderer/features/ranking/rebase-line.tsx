import { useTranslation } from 'react-i18next';
import type { RankedAgency } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import classes from './ranking.module.css';

/** The one line that turns earned points into the total, and what the total rests on. */
export function RebaseLine({ placed }: { placed: RankedAgency }) {
  const { t } = useTranslation(['ranking', 'explain']);
  const formats = useFormats();
  const { earned, applicable, deducted, score, coverage, verifiedScore, selfScore } = placed;
  return (
    <div className={classes.rebase}>
      <div className={classes.sum}>
        <span>
          {t('why.rebase', {
            earned: formats.points(earned),
            applicable: formats.points(applicable),
            divide: t('explain:divide'),
          })}
          {Number(deducted) !== 0 && ` − ${formats.points(deducted)} (${t('why.deducted')})`}
        </span>
        <strong>{formats.points(score)}</strong>
      </div>
      <div>
        {verifiedScore === null
          ? t('why.selfOnly')
          : t('why.both', { self: formats.points(selfScore), verified: formats.points(verifiedScore) })}
        {' · '}
        {t('why.coverage', { coverage: formats.percent(coverage) })}
      </div>
    </div>
  );
}
