// How far the recruitment of one post has come, and whether it is stuck.
import type { Day, Hire } from '../documents/generated/documents';
import { daysBetween } from './days-between';

export const hireSteps = ['planned', 'advertised', 'candidate', 'hired'] as const;

export type HireStep = (typeof hireSteps)[number];

export type HireProgress = {
  readonly steps: readonly { readonly step: HireStep; readonly on: Day | null; readonly isPassed: boolean }[];
  /** The last step that was reached; null while nothing has a date. */
  readonly reached: HireStep | null;
  /** Days from the plan to the hiring, or to today while the post is open; null without a planned day. */
  readonly days: number | null;
  readonly state: 'open' | 'stuck' | 'hired' | 'left' | 'cancelled';
  /** Days since the last step while the post is open. */
  readonly waiting: number | null;
};

/** Own choice: a post that was advertised two months ago and has no candidate needs its cause told. */
const stuckAfterDays = 60;

const dayOfStep = {
  planned: 'plannedOn',
  advertised: 'advertisedOn',
  candidate: 'candidateOn',
  hired: 'hiredOn',
} as const;

export function hireProgress(hire: Hire, today: Day): HireProgress {
  const steps = hireSteps.map((step) => ({ step, on: hire[dayOfStep[step]] }));
  const reachedAt = steps.map(({ on }) => on !== null && on <= today).lastIndexOf(true);
  const reached = steps[reachedAt] ?? null;
  const isOver = hire.stage === 'hired' || hire.stage === 'left' || hire.stage === 'cancelled';
  const waiting = isOver || reached === null || reached.on === null ? null : daysBetween(reached.on, today);
  const isStuck = waiting !== null && reached?.step === 'advertised' && waiting >= stuckAfterDays;
  return {
    steps: steps.map((step, index) => ({ ...step, isPassed: index <= reachedAt })),
    reached: reached?.step ?? null,
    days: hire.plannedOn === null ? null : Math.max(0, daysBetween(hire.plannedOn, endOf(hire, today))),
    state: isOver ? overState(hire.stage) : isStuck ? 'stuck' : 'open',
    waiting,
  };
}

/** The stage follows the dates, so that it is never typed twice; leaving and cancelling are said by hand. */
export function stageOfDates(hire: Hire): Hire['stage'] {
  if (hire.stage === 'cancelled') return 'cancelled';
  if (hire.leftOn !== null) return 'left';
  const reached = [...hireSteps].reverse().find((step) => hire[dayOfStep[step]] !== null);
  return reached ?? 'planned';
}

/** Posts of the year's hiring: how many are filled and how many are still being sought. */
export function countHires(hires: readonly Hire[]): { hired: number; open: number } {
  return {
    hired: hires.filter(({ stage }) => stage === 'hired').length,
    open: hires.filter(({ stage }) => stage === 'planned' || stage === 'advertised' || stage === 'candidate')
      .length,
  };
}

function endOf(hire: Hire, today: Day): Day {
  return hire.hiredOn ?? hire.leftOn ?? today;
}

function overState(stage: Hire['stage']): HireProgress['state'] {
  return stage === 'left' ? 'left' : stage === 'cancelled' ? 'cancelled' : 'hired';
}
