import { placeSparklinePoints } from './sparkline-points';
import { toneColours, type Tone } from './tone';

type SparklineProps = {
  /** Oldest first; null where a period has no value. */
  values: readonly (number | null)[];
  /** Says the values in words: the picture is nothing to a screen reader. */
  label: string;
  tone?: Tone;
  width?: number;
  height?: number;
};

export function Sparkline({ values, label, tone = 'accent', width = 58, height = 20 }: SparklineProps) {
  const points = placeSparklinePoints(values, width, height, 3.5);
  const last = points.at(-1);
  const colour = toneColours[tone];
  return (
    <svg width={width} height={height} role="img" aria-label={label} style={{ display: 'block' }}>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={colour}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      {points.slice(0, -1).map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.4} fill={colour} />
      ))}
      {last && <circle cx={last.x} cy={last.y} r={3} fill={colour} />}
    </svg>
  );
}
