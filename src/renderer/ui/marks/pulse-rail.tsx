import { PulseBeat } from './pulse-beat';
import classes from './pulse-rail.module.css';
import { toneColours, type Tone } from './tone';

export type RailPoint = {
  id: string;
  /** Place on the line, 0 to 1. */
  at: number;
  isPassed: boolean;
  label?: string;
};

type PulseRailProps = {
  points: readonly RailPoint[];
  /** Where now is, 0 to 1; null when everything on the line is over. */
  now: number | null;
  /** The dates and today in words. */
  label: string;
  tone?: Tone;
};

const percent = (share: number) => `${100 * Math.min(1, Math.max(0, share))}%`;

/** A horizontal line of time: filled as far as now, the beat where now is. */
export function PulseRail({ points, now, label, tone = 'accent' }: PulseRailProps) {
  const colour = toneColours[tone];
  const filled = now ?? Math.max(0, ...points.filter((point) => point.isPassed).map(({ at }) => at));
  const hasLabels = points.some((point) => point.label !== undefined);
  return (
    <div className={classes.rail} data-labelled={hasLabels || undefined} role="img" aria-label={label}>
      <div className={classes.line} />
      <div className={classes.filled} style={{ width: percent(filled), background: colour }} />
      {now !== null && (
        <div className={classes.beat} style={{ left: percent(now) }}>
          <PulseBeat colour={colour} />
        </div>
      )}
      {points.map(({ id, at, isPassed, label: words }) => (
        <div key={id} className={classes.point} style={{ left: percent(at) }}>
          <span
            className={classes.dot}
            style={isPassed ? { borderColor: colour, background: colour } : undefined}
          />
          {words !== undefined && (
            <span className={classes.label} data-edge={at <= 0 ? 'start' : at >= 1 ? 'end' : undefined}>
              {words}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
