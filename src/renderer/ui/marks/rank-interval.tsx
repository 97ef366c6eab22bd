import { useTranslation } from 'react-i18next';
import classes from './rank-interval.module.css';

type RankScaleProps = {
  /** The last rank of the list. */
  size: number;
  /** Ranks that carry a guide line. */
  ticks: readonly number[];
};

type RankIntervalProps = RankScaleProps & {
  rank: number;
  low: number;
  high: number;
  isEmphasised?: boolean;
};

const place = (rank: number, size: number) => `${size > 1 ? (100 * (rank - 1)) / (size - 1) : 50}%`;

/** The head of a column of rank intervals: the numbers of the scale all its rows share. */
export function RankScale({ size, ticks }: RankScaleProps) {
  return (
    <div className={classes.scale} aria-hidden>
      {ticks.map((rank) => (
        <span key={rank} style={{ left: place(rank, size) }}>
          {rank}
        </span>
      ))}
    </div>
  );
}

export function RankInterval({ rank, low, high, size, ticks, isEmphasised = false }: RankIntervalProps) {
  const { t } = useTranslation('ui');
  return (
    <div
      className={classes.interval}
      data-emphasised={isEmphasised || undefined}
      role="img"
      aria-label={t('chart.rankInterval', { rank, low, high })}
    >
      {ticks.map((tick) => (
        <div key={tick} className={classes.guide} style={{ left: place(tick, size) }} />
      ))}
      {low < high && (
        <div
          className={classes.whisker}
          style={{ left: place(low, size), right: `calc(100% - ${place(high, size)})` }}
        />
      )}
      <div className={classes.dot} style={{ left: place(rank, size) }} />
    </div>
  );
}
