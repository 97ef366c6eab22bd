import classes from './bar-with-median.module.css';
import { toneColours, type Tone } from './tone';

type BarWithMedianProps = {
  value: number | null;
  max: number;
  /** The median of the peer group, or the plan: a tick, never a second bar. */
  tick?: number | null;
  /** Value, maximum and tick in words. */
  label: string;
  /** Left out, the bar takes the width it is given. */
  width?: number;
  tone?: Tone;
};

export function BarWithMedian({ value, max, tick, label, width, tone = 'accent' }: BarWithMedianProps) {
  const share = (part: number) => `${max > 0 ? Math.min(100, Math.max(0, (100 * part) / max)) : 0}%`;
  return (
    <div className={classes.track} style={{ width }} role="img" aria-label={label}>
      {value !== null && (
        <div className={classes.bar} style={{ width: share(value), background: toneColours[tone] }} />
      )}
      {tick !== null && tick !== undefined && <div className={classes.tick} style={{ left: share(tick) }} />}
    </div>
  );
}
