import type { ReactNode } from 'react';
import classes from './figure-strip.module.css';

export type Figure = {
  id: string;
  label: string;
  value: string;
  /** The denominator or the maximum, written after the value. */
  of?: string;
  trend?: ReactNode;
  /** The consequence in words, usually a status or a change mark. */
  note?: ReactNode;
  /** Where the rows behind the figure are. */
  href?: string;
};

type FigureStripProps = { figures: readonly Figure[]; label: string };

/** The few figures of a page in one panel with thin rules, each with what it is measured against. */
export function FigureStrip({ figures, label }: FigureStripProps) {
  return (
    <ul className={classes.strip} aria-label={label}>
      {figures.map(({ id, label: name, value, of, trend, note, href }) => (
        <li key={id} className={classes.cell}>
          <div className={classes.label}>
            {href === undefined ? (
              name
            ) : (
              <a href={href} className={classes.link}>
                {name}
              </a>
            )}
          </div>
          <div className={classes.row}>
            <span className={classes.value}>{value}</span>
            {of !== undefined && <span className={classes.of}>/{of}</span>}
            {trend !== undefined && <span className={classes.trend}>{trend}</span>}
          </div>
          {note !== undefined && <div className={classes.note}>{note}</div>}
        </li>
      ))}
    </ul>
  );
}
