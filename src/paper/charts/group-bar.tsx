import { isBelowMedian } from '../../domain/scorecard/compare-groups';
import type { ScorecardGroup } from '../../domain/scorecard/scorecard-model';
import { hundredthsOf } from '../../domain/scorecard/two-places';
import { HatchedBar } from './hatched-bar';
import { short } from './hatch-segments';
import { black, ink } from './ink';

export const barHeight = 3.3;
const tickReach = 0.95;
const tickWidth = 0.55;
const slitWidth = 0.8;

type GroupBarProps = { group: ScorecardGroup; left: number; width: number; top: number };

/** Solid at or above the median, outlined and hatched below; the median is a tick, a white slit inside solid ink. */
export function GroupBar({ group, left, width, top }: GroupBarProps) {
  const at = (percent: string) => (width * Math.min(100, Math.max(0, hundredthsOf(percent) / 100))) / 100;
  const length = group.percent === null ? 0 : at(group.percent);
  const isBelow = isBelowMedian(group);
  return (
    <>
      {length > 0 && !isBelow && <rect x={left} y={top} width={length} height={barHeight} fill={ink} />}
      {length > 0 && isBelow && <HatchedBar box={{ x: left, y: top, width: length, height: barHeight }} />}
      {group.medianPercent !== null && (
        <MedianTick
          x={left + at(group.medianPercent)}
          top={top}
          isInside={!isBelow && at(group.medianPercent) < length - slitWidth / 2}
        />
      )}
    </>
  );
}

/** A tick that reaches beyond the bar; within solid ink its middle is knocked out. */
export function MedianTick({ x, top, isInside }: { x: number; top: number; isInside: boolean }) {
  const bottom = top + barHeight;
  const line = { stroke: black, strokeWidth: tickWidth };
  if (!isInside)
    return <path d={`M${short(x)} ${short(top - tickReach)}V${short(bottom + tickReach)}`} {...line} />;
  return (
    <>
      <rect x={x - slitWidth / 2} y={top} width={slitWidth} height={barHeight} fill="#fff" />
      <path
        d={`M${short(x)} ${short(top - tickReach)}V${short(top)}M${short(x)} ${short(bottom)}V${short(bottom + tickReach)}`}
        {...line}
      />
    </>
  );
}
