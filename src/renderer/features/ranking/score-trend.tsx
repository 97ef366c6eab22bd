import { useTranslation } from 'react-i18next';
import { useFormats } from '../../locale/use-formats';
import type { TrackedAgency } from '../../parts/province/province-view';
import { Sparkline } from '../../ui/marks/sparkline';

type ScoreTrendProps = {
  tracked: TrackedAgency;
  /** On comparable indicators: it decides the colour, so that line and figure never contradict each other. */
  change: string | null;
};

/** Up to four periods; a fall is red because a lower score is worse. */
export function ScoreTrend({ tracked, change }: ScoreTrendProps) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const { trend } = tracked;
  const scores = trend.map(({ score }) => (score === null ? null : Number(score)));
  if (scores.filter((score) => score !== null).length < 2) return <span>–</span>;
  const values = trend.map(({ period, score }) => `${period} ${formats.points(score)}`).join('; ');
  return (
    <Sparkline
      values={scores}
      label={t('trend', { values })}
      tone={Number(change ?? 0) < 0 ? 'bad' : 'accent'}
      width={54}
    />
  );
}
