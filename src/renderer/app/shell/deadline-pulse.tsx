import { PulseRail, type RailPoint } from '../../ui/marks/pulse-rail';
import classes from './deadline-pulse.module.css';

type DeadlinePulseProps = {
  /** How long, in words: "Còn 5 ngày đến hạn nộp". */
  title: string;
  note: string;
  points: readonly RailPoint[];
  now: number | null;
};

/** The foot of the sidebar: how long until the report is due. */
export function DeadlinePulse({ title, note, points, now }: DeadlinePulseProps) {
  return (
    <div>
      <div className={classes.title}>{title}</div>
      <div className={classes.note}>{note}</div>
      <PulseRail points={points} now={now} label={`${title}. ${note}`} />
    </div>
  );
}
