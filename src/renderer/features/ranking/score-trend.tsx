import { useTranslation } from 'react-i18next';
import { useFormats } from '../../locale/use-formats';
import type { TrackedAgency } from '../../parts/province/province-view';
import { Sparkline } from '../../ui/marks/sparkline';

/** Up to four periods; a falling end is red because a lower score is worse. */
export function ScoreTrend({ tracked }: { tracked: TrackedAgency }) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const { trend } = tracked;
  const scores = trend.map(({ score }) => (score === null ? null : Number(score)));
  const known = scores.filter((score) => score !== null);
  if (known.length < 2) return <span>–</span>;
  const [before = 0, last = 0] = known.slice(-2);
  const values = trend.map(({ period, score }) => `${period} ${formats.points(score)}`).join('; ');
  return (
    <Sparkline
      values={scores}
      label={t('trend', { values })}
      tone={last < before ? 'bad' : 'accent'}
      width={54}
    />
  );
}
