import { hatchSegments, segmentsPath, type Box } from './hatch-segments';
import { ink } from './ink';

export const hatchStep = 1.15;

/** An outlined bar filled with hatching: below the median, or inside a rank interval. */
export function HatchedBar({
  box,
  step = hatchStep,
  line = 0.26,
}: {
  box: Box;
  step?: number;
  line?: number;
}) {
  const inset = 0.15;
  const outline = {
    x: box.x + inset,
    y: box.y + inset,
    width: Math.max(0, box.width - 2 * inset),
    height: box.height - 2 * inset,
  };
  return (
    <>
      <path d={segmentsPath(hatchSegments(outline, step))} stroke={ink} strokeWidth={line} fill="none" />
      <rect {...outline} fill="none" stroke={ink} strokeWidth={0.3} />
    </>
  );
}
