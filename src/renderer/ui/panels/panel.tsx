import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

type PanelProps = {
  title: ReactNode;
  /** Quiet words after the title: a count, a source, a unit. */
  note?: ReactNode;
  /** Buttons or figures at the right of the title row. */
  actions?: ReactNode;
  /** A tab strip or a filter row that stays while the body scrolls. */
  strip?: ReactNode;
  /** The row of buttons or keys that stays at the bottom. */
  foot?: ReactNode;
  /** A key bar is sunk; a row of buttons is not. */
  footTone?: 'surface' | 'sunk';
  /** A table touches the edges; text keeps its distance. */
  padding?: 'none' | 'text';
  /** Fill the height given and scroll the body only. */
  isFilling?: boolean;
  headingLevel?: 2 | 3;
  children?: ReactNode;
};

export function Panel({
  title,
  note,
  actions,
  strip,
  foot,
  footTone = 'surface',
  padding = 'none',
  isFilling = false,
  headingLevel = 2,
  children,
}: PanelProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={classes.panel} data-filling={isFilling || undefined} aria-labelledby={titleId}>
      <header className={classes.head}>
        <div className={classes.heading}>
          <Heading id={titleId} className={classes.title}>
            {title}
          </Heading>
          {note !== undefined && <div className={classes.note}>{note}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {strip !== undefined && <div className={classes.strip}>{strip}</div>}
      <div className={classes.body} data-padding={padding}>
        {children}
      </div>
      {foot !== undefined && (
        <footer className={classes.foot} data-tone={footTone}>
          {foot}
        </footer>
      )}
    </section>
  );
}
