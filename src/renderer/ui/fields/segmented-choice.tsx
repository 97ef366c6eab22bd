import { useId, type ReactNode } from 'react';
import classes from './segmented-choice.module.css';

export type Segment<Value extends string> = {
  value: Value;
  label: ReactNode;
  /** How many rows this choice shows. */
  count?: string | number;
};

type SegmentedChoiceProps<Value extends string> = {
  label: string;
  segments: readonly Segment<Value>[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean | undefined;
  size?: 'small' | 'normal';
  describedBy?: string | undefined;
};

/** A few exclusive choices in one row: a filter with counts, a yes or no, a language. */
export function SegmentedChoice<Value extends string>({
  label,
  segments,
  value,
  onChange,
  isDisabled = false,
  size = 'normal',
  describedBy,
}: SegmentedChoiceProps<Value>) {
  const name = useId();
  return (
    <div
      className={classes.row}
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      data-size={size}
    >
      {segments.map((segment) => (
        <label key={segment.value} className={classes.segment} data-disabled={isDisabled || undefined}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            value={segment.value}
            checked={segment.value === value}
            disabled={isDisabled}
            onChange={() => {
              onChange(segment.value);
            }}
          />
          <span className={classes.words}>
            {segment.label}
            {segment.count !== undefined && <span> {segment.count}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
