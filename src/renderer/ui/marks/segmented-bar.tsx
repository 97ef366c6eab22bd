import classes from './segmented-bar.module.css';

export type BarSection = {
  id: string;
  count: number;
  colour: 'accent' | 'steel' | 'plan' | 'hoe' | 'bad' | 'rest';
};

type SegmentedBarProps = { sections: readonly BarSection[]; total: number; label: string };

/** One bar split by result; the counts with icon and word stand in a legend beside it. */
export function SegmentedBar({ sections, total, label }: SegmentedBarProps) {
  return (
    <div className={classes.bar} role="img" aria-label={label}>
      {sections
        .filter(({ count }) => count > 0 && total > 0)
        .map(({ id, count, colour }) => (
          <span key={id} data-colour={colour} style={{ width: `${(100 * count) / total}%` }} />
        ))}
    </div>
  );
}
