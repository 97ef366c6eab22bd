import type { ReactNode } from 'react';
import classes from './page-grid.module.css';

type PageGridProps = {
  /** Rows that stay while the panels below scroll: a figure strip, a filter row. */
  top?: ReactNode;
  /** Panels under each other. */
  children: ReactNode;
  /** A `SidePanel`, which turns into a drawer on narrow windows. */
  side?: ReactNode;
  sideWidth?: number;
  /** The page fills the window and only panel bodies scroll. */
  isFilling?: boolean;
};

export function PageGrid({ top, children, side, sideWidth = 300, isFilling = false }: PageGridProps) {
  return (
    <div className={classes.page} data-filling={isFilling || undefined}>
      {top}
      <div
        className={classes.columns}
        data-sided={side !== undefined || undefined}
        style={{ '--side-width': `${sideWidth}px` }}
      >
        <div className={classes.main}>{children}</div>
        {side !== undefined && <div className={classes.side}>{side}</div>}
      </div>
    </div>
  );
}
