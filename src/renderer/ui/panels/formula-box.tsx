import { IconCaretRightFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './formula-box.module.css';

export type FormulaStep = {
  id: string;
  text: ReactNode;
  value?: ReactNode;
  /** The step this value reaches. */
  isReached?: boolean;
};

type FormulaBoxProps = {
  /** The arithmetic with its own numbers, so that a reader can repeat it by hand. */
  arithmetic?: ReactNode;
  steps?: readonly FormulaStep[];
};

export function FormulaBox({ arithmetic, steps = [] }: FormulaBoxProps) {
  return (
    <div className={classes.box}>
      {arithmetic !== undefined && <div className={classes.arithmetic}>{arithmetic}</div>}
      {steps.length > 0 && (
        <ul>
          {steps.map(({ id, text, value, isReached = false }) => (
            <li key={id} className={classes.step} aria-current={isReached || undefined}>
              <span>
                {isReached && <IconCaretRightFilled size={12} aria-hidden />}
                {text}
              </span>
              <span>{value}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
