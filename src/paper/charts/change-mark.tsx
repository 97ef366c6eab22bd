import { black } from './ink';

/** Up is solid, down is hollow: told apart without colour, and the fonts have no triangles. */
export function ChangeMark({ change }: { change: number }) {
  if (change === 0) return null;
  return (
    <svg className="mark" width="2.3mm" height="2mm" viewBox="0 0 2.3 2">
      {change > 0 ? (
        <path d="M1.15 0L2.3 2H0z" fill={black} />
      ) : (
        <path d="M1.15 1.75L0.25 0.15h1.8z" fill="none" stroke={black} strokeWidth={0.25} />
      )}
    </svg>
  );
}
