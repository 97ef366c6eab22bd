// What a project's dates say at the end of a period.
import type { Baseline, Day, Project, StageCode } from '../documents/generated/documents';

/** Acceptance and handover. */
const handoverStage: StageCode = '10';
/** Final settlement. */
export const settlementStage: StageCode = '12';

/** The plan approved last by that day; before any approval took effect, the first one. */
export function baselineInForce(project: Project, on: Day): Baseline | null {
  return (
    project.baselines.filter(({ approvedOn }) => approvedOn <= on).at(-1) ?? project.baselines[0] ?? null
  );
}

/** The day a stage really ended, if it had by then. */
export function stageEndedOn(project: Project, stage: StageCode, by: Day): Day | null {
  const endedOn = project.stages.find((progress) => progress.stage === stage)?.endedOn ?? null;
  return endedOn !== null && endedOn <= by ? endedOn : null;
}

export function handedOverOn(project: Project, by: Day): Day | null {
  return stageEndedOn(project, handoverStage, by);
}

/** Started by the plan, and neither handed over nor left before the period began. */
export function isUnderWay(project: Project, from: Day, to: Day): boolean {
  const baseline = baselineInForce(project, to);
  if (baseline === null || baseline.startsOn > to) return false;
  const handedOver = handedOverOn(project, to);
  if (handedOver !== null && handedOver < from) return false;
  return project.exit === null || project.exit.on >= from;
}

/** Every stage that the plan in force ends by that day has ended by then. */
export function isOnSchedule(project: Project, to: Day): boolean {
  const due = baselineInForce(project, to)?.stages.filter(({ endsOn }) => endsOn <= to) ?? [];
  return due.every(({ stage }) => stageEndedOn(project, stage, to) !== null);
}
