// How an agency's projects stand against their plans at the end of the period.
import type { Baseline, Day, Project, ProjectsProgress, StageCode } from '../documents/generated/documents';

const millisecondsADay = 86_400_000;
const handover: StageCode = '10';

export type ProjectSpan = { readonly from: Day; readonly to: Day };

/** Approved to start by the end of the period, neither handed over by then nor left before it began. */
export function isProjectUnderWay(project: Project, { from, to }: ProjectSpan): boolean {
  const baseline = currentBaseline(project, to);
  if (baseline === null || baseline.startsOn > to) return false;
  const handedOverOn = endOfStage(project, handover);
  if (handedOverOn !== null && handedOverOn <= to) return false;
  return project.exit === null || project.exit.on >= from;
}

/** The approved plan in force on a day; a re-baseline approved later does not reach back. */
export function currentBaseline(project: Project, on: Day): Baseline | null {
  return [...project.baselines].reverse().find((baseline) => baseline.approvedOn <= on) ?? project.baselines[0] ?? null;
}

export type StageCount = { readonly due: number; readonly onTime: number };

/** Stages whose planned end is not after the end of the period; ended late is not on time, however much later. */
export function countStages(project: Project, to: Day): StageCount {
  const due = (currentBaseline(project, to)?.stages ?? []).filter((stage) => stage.endsOn <= to);
  const onTime = due.filter((stage) => {
    const endedOn = endOfStage(project, stage.stage);
    return endedOn !== null && endedOn <= stage.endsOn;
  });
  return { due: due.length, onTime: onTime.length };
}

/** Days that the end slipped against the first approved plan: real, forecast or newly approved, whichever is known. */
export function daysSlipped(project: Project, to: Day): number {
  const first = project.baselines[0];
  if (first === undefined) return 0;
  const last = project.stages.find((stage) => stage.stage === handover);
  const expected = last?.endedOn ?? last?.forecastEndOn ?? currentBaseline(project, to)?.endsOn ?? first.endsOn;
  return (Date.parse(expected) - Date.parse(first.endsOn)) / millisecondsADay;
}

function endOfStage(project: Project, code: StageCode): Day | null {
  return project.stages.find((stage) => stage.stage === code)?.endedOn ?? null;
}
