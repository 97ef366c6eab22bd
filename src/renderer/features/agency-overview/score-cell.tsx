import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { ChangeMark } from '../../ui/marks/change-mark';
import classes from './overview.module.css';

export function ScoreCell({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('agency');
  const formats = useFormats();
  const inWords = useBilingual();
  const { score, scoreIfGranted, previous } = work.report;
  if (score === null) {
    return (
      <div className={classes.cell}>
        <p className={classes.key}>{t('overview.score.none')}</p>
      </div>
    );
  }
  const band = work.campaign.framework.bands.find(({ id }) => id === score.band);
  const before = previous?.score ?? null;
  return (
    <div className={classes.cell}>
      <p className={classes.score}>
        <span className={classes.key}>{formats.points(formatHundredths(score.total))}</span>
        <span className={classes.dim}>{t('overview.score.of')}</span>
        <span className={classes.band}>{band === undefined ? null : inWords(band.name)}</span>
      </p>
      <p className={classes.dim}>
        {t('overview.score.coverage', { percent: formats.percent(formatHundredths(score.coverage)) })}
      </p>
      {before !== null && (
        <p className={classes.before}>
          {t('overview.score.before', { points: formats.points(formatHundredths(before.total)) })}{' '}
          <ChangeMark change={formatHundredths(score.total - before.total)} />
        </p>
      )}
      {scoreIfGranted !== null && (
        <p className={classes.dim}>
          {t('overview.score.granted', { points: formats.points(formatHundredths(scoreIfGranted.total)) })}
        </p>
      )}
    </div>
  );
}
