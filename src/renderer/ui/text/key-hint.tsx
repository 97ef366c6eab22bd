import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './key-hint.module.css';

type KeyHintProps = { keys: readonly string[]; children: ReactNode };

/** A key and what it does. */
export function KeyHint({ keys, children }: KeyHintProps) {
  return (
    <span className={classes.hint}>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>{children}</span>
    </span>
  );
}
