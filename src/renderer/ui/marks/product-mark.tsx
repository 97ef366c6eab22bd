type ProductMarkProps = { size?: number };

/** The sign of the product is the line with the beat: the same that marks now. */
export function ProductMark({ size = 30 }: ProductMarkProps) {
  return (
    <svg width={size} height={(size * 20) / 30} viewBox="0 0 30 20" aria-hidden style={{ flex: 'none' }}>
      <path
        d="M1 11h6l2.6-4.6 4.2 10.8L18.2 1.8l4.2 12.6L24 11h2"
        fill="none"
        stroke="var(--nhip-accent)"
        strokeWidth={2.2}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={28.2} cy={11} r={1.6} fill="var(--nhip-accent)" />
    </svg>
  );
}
