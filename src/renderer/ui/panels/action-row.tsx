import type { ReactNode } from 'react';
import classes from './action-row.module.css';

type ActionRowProps = {
  /** Filters and quiet words. */
  children?: ReactNode;
  /** Buttons at the right end, the filled one last. */
  end?: ReactNode;
};

/** The row above a table: what is shown on the left, what can be done on the right. */
export function ActionRow({ children, end }: ActionRowProps) {
  return (
    <div className={classes.row}>
      {children}
      {end !== undefined && <div className={classes.end}>{end}</div>}
    </div>
  );
}
