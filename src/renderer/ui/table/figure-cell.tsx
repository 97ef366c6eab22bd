import { useFormats } from '../../locale/use-formats';
import classes from './figure-cell.module.css';

type FigureCellProps = {
  value: number | string | null;
  decimals?: number;
  /** How the number is written, when it is not a plain one: money, a percentage. */
  write?: (value: number | string) => string;
};

/** A number in a table: missing is a dash, zero is there but quiet. */
export function FigureCell({ value, decimals, write }: FigureCellProps) {
  const formats = useFormats();
  if (value === null) return <span className={classes.quiet}>–</span>;
  const text = write === undefined ? formats.number(value, decimals) : write(value);
  return Number(value) === 0 ? <span className={classes.quiet}>{text}</span> : <>{text}</>;
}
