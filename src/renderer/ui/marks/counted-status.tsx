import { StatusMark } from './status-mark';
import type { StatusKind } from './status-kinds';
import { useFormats } from '../../locale/use-formats';
import classes from './counted-status.module.css';

type CountedStatusProps = { count: number; kind: StatusKind };

/** A count with icon and word, as legends and summaries show results. */
export function CountedStatus({ count, kind }: CountedStatusProps) {
  const formats = useFormats();
  return (
    <span className={classes.pair}>
      <span className={classes.count}>{formats.number(count)}</span>
      <StatusMark kind={kind} />
    </span>
  );
}
