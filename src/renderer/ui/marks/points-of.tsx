import { useFormats } from '../../locale/use-formats';
import classes from './points-of.module.css';

type PointsOfProps = {
  /** Null while nothing has been scored. */
  points: number | string | null;
  max: number | string;
  size?: 'table' | 'strip' | 'key';
};

/** No number stands alone: points are always followed by their maximum. */
export function PointsOf({ points, max, size = 'table' }: PointsOfProps) {
  const formats = useFormats();
  return (
    <span className={classes.pair} data-size={size}>
      <span className={classes.points}>{formats.points(points)}</span>
      <span className={classes.max}> / {formats.number(max)}</span>
    </span>
  );
}
