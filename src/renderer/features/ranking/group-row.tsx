import { useTranslation } from 'react-i18next';
import type { Group, GroupScore, PointsText } from '../../../domain/documents/generated/documents';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { BarWithMedian } from '../../ui/marks/bar-with-median';
import { PointsOf } from '../../ui/marks/points-of';
import classes from './ranking.module.css';

type GroupRowProps = {
  group: Group;
  score: GroupScore | undefined;
  medianPercent: PointsText | null;
  isOpen: boolean;
  onToggle: () => void;
};

export function GroupRow({ group, score, medianPercent, isOpen, onToggle }: GroupRowProps) {
  const { t } = useTranslation('ranking');
  const formats = useFormats();
  const inWords = useBilingual();
  const applicable = Number(score?.applicable ?? 0);
  const percent = score === undefined || applicable === 0 ? null : (100 * Number(score.earned)) / applicable;
  return (
    <button
      type="button"
      className={classes.group}
      aria-expanded={isOpen}
      onClick={onToggle}
      data-focus-inside
    >
      <span className={classes.code}>{group.code}</span>
      <span className={classes.name}>{inWords(group.shortName)}</span>
      {score === undefined || percent === null ? (
        <span className={classes.out}>{t('why.outOfBase')}</span>
      ) : (
        <>
          <BarWithMedian
            value={percent}
            max={100}
            tick={medianPercent === null ? null : Number(medianPercent)}
            label={t('why.groupBar', {
              group: inWords(group.name),
              earned: formats.points(score.earned),
              applicable: formats.number(score.applicable),
              percent: formats.percent(percent),
              median: formats.percent(medianPercent),
            })}
          />
          <PointsOf points={score.earned} max={score.applicable} />
        </>
      )}
    </button>
  );
}
