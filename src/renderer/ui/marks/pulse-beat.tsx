type PulseBeatProps = { direction?: 'right' | 'down'; colour?: string };

/** The small beat that marks now on a line of time or steps. It is never animated and never decoration. */
export function PulseBeat({ direction = 'right', colour = 'var(--nhip-accent)' }: PulseBeatProps) {
  const isDown = direction === 'down';
  return (
    <svg
      width={isDown ? 20 : 28}
      height={isDown ? 28 : 20}
      viewBox={isDown ? '0 0 20 28' : '0 0 28 20'}
      aria-hidden
      style={{ display: 'block', overflow: 'visible' }}
    >
      <path
        d="M0 10h6.5l2.6-5 4 11.5 4.2-15.5 3.6 13 1.6-4H28"
        transform={isDown ? 'matrix(0 1 -1 0 20 0)' : undefined}
        fill="none"
        stroke={colour}
        strokeWidth={2}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
