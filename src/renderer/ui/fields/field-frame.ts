import type { ReactNode } from 'react';

/** What every field of a form takes besides its value. */
export type FieldFrame = {
  label: string;
  /** In tables the column head is the label on screen; the field still says it to a screen reader. */
  isLabelHidden?: boolean | undefined;
  description?: ReactNode;
  error?: ReactNode;
  /** A warning colours the field; its words stand in a note beside it. */
  isWarned?: boolean | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** 28 px in tables, 34 px in forms. */
  size?: 'table' | 'form' | undefined;
  id?: string | undefined;
  /** Id of a note that explains the field. */
  describedBy?: string | undefined;
};

/** The frame in the words of Mantine's inputs. */
export function frameProps(frame: FieldFrame) {
  const { label, isLabelHidden, description, error, isWarned, isRequired, isDisabled, size } = frame;
  return {
    ...(isLabelHidden ? { 'aria-label': label } : { label }),
    ...(frame.id === undefined ? {} : { id: frame.id }),
    ...(frame.describedBy === undefined ? {} : { 'aria-describedby': frame.describedBy }),
    description,
    error,
    withAsterisk: isRequired ?? false,
    'aria-required': isRequired ?? false,
    disabled: isDisabled ?? false,
    size: size === 'table' ? ('xs' as const) : ('sm' as const),
    wrapperProps: isWarned ? { 'data-tone': 'warn' } : {},
  };
}
