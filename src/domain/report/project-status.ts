// What a row of the project register says about a project on a day: its state in one word, its stage and its slip.
import type { Day, Project, StageCode } from '../documents/generated/documents';
import { baselineInForce, handedOverOn, stageEndedOn } from '../derivation/project-dates';
import { daysBetween } from './days-between';
import { isUntouched } from './is-untouched';
import { firstBaseline } from './project-plan';
import { handOverStage, stageCodes } from './stage-codes';

export type ProjectStatus =
  | { readonly state: 'finished' | 'paused' | 'stale' | 'onSchedule' }
  /** The worst of the stages that are due by the plan in force and have not ended. */
  | { readonly state: 'late'; readonly days: number; readonly stage: StageCode };

/** `before` is the same project in the previous report, null when it was not there. */
export function projectStatus(project: Project, day: Day, before: Project | null): ProjectStatus {
  if (isFinished(project, day)) return { state: 'finished' };
  if (isPaused(project, day)) return { state: 'paused' };
  const late = worstLateStage(project, day);
  if (late !== null) return { state: 'late', ...late };
  return { state: before !== null && isUntouched(project, before) ? 'stale' : 'onSchedule' };
}

/** Handed over, or out of the register. */
export function isFinished(project: Project, day: Day): boolean {
  if (project.exit !== null && project.exit.on <= day) return true;
  return handedOverOn(project, day) !== null;
}

/** The stage being worked on: the last that has started and not ended, else the one after the last that ended. */
export function currentStage(project: Project, day: Day): StageCode | null {
  const running = project.stages.filter(
    ({ startedOn, endedOn }) => isBy(startedOn, day) && !isBy(endedOn, day),
  );
  const last = sortedStages(running).at(-1);
  if (last !== undefined) return last;
  const ended = sortedStages(project.stages.filter(({ endedOn }) => isBy(endedOn, day))).at(-1);
  if (ended === undefined) return null;
  return stageCodes[stageCodes.indexOf(ended) + 1] ?? ended;
}

/** Days between the end approved first and the end as it looks now; null without a plan. */
export function daysSlipped(project: Project): number | null {
  const first = firstBaseline(project);
  if (first === null) return null;
  const handedOver = project.stages.find(({ stage }) => stage === handOverStage)?.endedOn ?? null;
  const forecasts = project.stages.flatMap(({ endedOn, forecastEndOn }) => endedOn ?? forecastEndOn ?? []);
  const planned = project.baselines.at(-1)?.endsOn ?? first.endsOn;
  const end = handedOver ?? [planned, ...forecasts].reduce((left, right) => (right > left ? right : left));
  return daysBetween(first.endsOn, end);
}

function worstLateStage(project: Project, day: Day): { days: number; stage: StageCode } | null {
  const due = baselineInForce(project, day)?.stages ?? [];
  return (
    due
      .filter(({ stage, endsOn }) => endsOn <= day && !hasEnded(project, stage, day))
      // What was due on the very day and has not ended counts as late in the indicators too.
      .map(({ stage, endsOn }) => ({ stage, days: Math.max(1, daysBetween(endsOn, day)) }))
      .reduce<{ days: number; stage: StageCode } | null>(
        (worst, late) => (worst === null || late.days > worst.days ? late : worst),
        null,
      )
  );
}

function isPaused(project: Project, day: Day): boolean {
  return project.pauses.some(({ from, to }) => from <= day && (to === null || to >= day));
}

function hasEnded(project: Project, stage: StageCode, day: Day): boolean {
  return stageEndedOn(project, stage, day) !== null;
}

function isBy(date: Day | null, day: Day): boolean {
  return date !== null && date <= day;
}

function sortedStages(stages: readonly { stage: StageCode }[]): StageCode[] {
  return stages.map(({ stage }) => stage).sort();
}
