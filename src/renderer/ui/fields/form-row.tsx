import type { ReactNode } from 'react';
import classes from './fields.module.css';

type FormRowProps = {
  children: ReactNode;
  /** Fields of one row share its width; a narrow window puts them under each other. */
  columns?: number;
};

export function FormRow({ children, columns = 2 }: FormRowProps) {
  return (
    <div className={classes.row} style={{ '--row-columns': columns }}>
      {children}
    </div>
  );
}
