import type { Day, StageCode } from '../../../domain/documents/generated/documents';
import { daysBetween } from '../calendar/days';
import type { StageSpan } from './project-course';

/** Volume reached at the end of a stage, in percent. */
const reachedAt: { readonly [stage in StageCode]?: number } = {
  '06': 4,
  '07': 10,
  '08': 86,
  '09': 95,
  '10': 100,
};

/** How much of the work is done on a day, with each stage at an even pace. */
export function volumeOn(stages: readonly StageSpan[], day: Day): number {
  let before = 0;
  let volume = 0;
  for (const { stage, startsOn, endsOn } of stages) {
    const reached = reachedAt[stage];
    if (reached === undefined) continue;
    const length = Math.max(1, daysBetween(startsOn, endsOn));
    const passed = Math.min(1, Math.max(0, daysBetween(startsOn, day) / length));
    volume += (reached - before) * passed;
    before = reached;
  }
  return volume;
}

/** Nothing moves while a project is paused, nor after it left. */
export function lastMovingDay(
  day: Day,
  pauses: readonly { readonly from: Day; readonly to: Day | null }[],
  exitOn: Day | null,
): Day {
  const pausedFrom = pauses.find((pause) => pause.from <= day && (pause.to === null || pause.to > day))?.from;
  const stops = [
    day,
    ...(pausedFrom === undefined ? [] : [pausedFrom]),
    ...(exitOn !== null && exitOn < day ? [exitOn] : []),
  ];
  return stops.reduce((earliest, stop) => (stop < earliest ? stop : earliest));
}
