import type { Day } from '../../../domain/documents/generated/documents';
import { addDays, addMonths, daysBetween, earlierOf, laterOf } from '../calendar/days';
import { workingDayFrom, workingDayUpTo } from '../calendar/half-year';
import type { StageSpan } from './project-course';
import type { ProjectShape } from './project-files';

const settlementStartsAfterDays = 20;

/** The approved plan of a project: its working stages between two days, and the settlement after. */
export function planStages(shape: ProjectShape, startsOn: Day, endsOn: Day): StageSpan[] {
  const length = daysBetween(startsOn, endsOn);
  const working = shape.stages.map(([stage, from, to]) => ({
    stage,
    startsOn: workingDayFrom(addDays(startsOn, length * from)),
    endsOn: beforeReport(addDays(startsOn, length * to)),
  }));
  const handover = working.find(({ stage }) => stage === '10')?.endsOn ?? endsOn;
  const settlement = {
    stage: '12' as const,
    startsOn: workingDayFrom(addDays(handover, settlementStartsAfterDays)),
    endsOn: beforeReport(addMonths(handover, shape.settleMonths)),
  };
  return [...working, settlement].map((span) => ({ ...span, endsOn: laterOf(span.startsOn, span.endsOn) }));
}

/** Stages before the approval, which end the day it was given. */
export function pastStages(shape: ProjectShape, approvedOn: Day): StageSpan[] {
  const startsOn = addMonths(approvedOn, -shape.preparation);
  const length = daysBetween(startsOn, approvedOn);
  return shape.before.map(([stage, from, to]) => ({
    stage,
    startsOn: workingDayFrom(addDays(startsOn, length * from)),
    endsOn: to === 1 ? approvedOn : workingDayUpTo(addDays(startsOn, length * to)),
  }));
}

/** Plans end stages before the half-year's figures are cut off, not in the fortnight that no report can show. */
export function beforeReport(day: Day): Day {
  const month = day.slice(5, 7);
  const cutOff = `${day.slice(0, 7)}-14`;
  return workingDayUpTo(month === '06' || month === '12' ? earlierOf(day, cutOff) : day);
}
