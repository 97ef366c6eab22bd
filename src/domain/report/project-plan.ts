// The approved plans of a project: the first is locked for ever, a later one is an event with a reason.
import type { Baseline, Day, PlannedStage, Project, StageCode } from '../documents/generated/documents';

/** A plan as it is being typed, before it can be recorded. */
export type BaselineEntry = {
  readonly approvedOn: Day | null;
  readonly decision: string;
  readonly reason: string;
  readonly totalCost: number | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly stages: {
    readonly [S in StageCode]?: { readonly startsOn: Day | null; readonly endsOn: Day | null };
  };
};

export type BaselineFault =
  | 'approvedOnMissing'
  | 'totalCostMissing'
  | 'startsOnMissing'
  | 'endsOnMissing'
  | 'endsBeforeStart'
  | 'reasonMissing'
  | 'approvedBeforeLast'
  | 'stageHalf'
  | 'stageEndsBeforeStart';

export function firstBaseline(project: Project): Baseline | null {
  return project.baselines[0] ?? null;
}

/** A first plan starts blank, a change of plan starts from the plan it changes. */
export function proposeBaseline(project: Project): BaselineEntry {
  const last = project.baselines.at(-1);
  return {
    approvedOn: null,
    decision: '',
    reason: '',
    totalCost: last?.totalCost ?? null,
    startsOn: last?.startsOn ?? null,
    endsOn: last?.endsOn ?? null,
    stages: Object.fromEntries(
      (last?.stages ?? []).map(({ stage, startsOn, endsOn }) => [stage, { startsOn, endsOn }]),
    ),
  };
}

/** What keeps a typed plan from being recorded; a change of plan also needs its reason. */
export function findBaselineFaults(project: Project, entry: BaselineEntry): BaselineFault[] {
  const last = project.baselines.at(-1);
  const stages = Object.values(entry.stages).filter(
    ({ startsOn, endsOn }) => startsOn !== null || endsOn !== null,
  );
  const checks: [BaselineFault, boolean][] = [
    ['approvedOnMissing', entry.approvedOn === null],
    ['totalCostMissing', entry.totalCost === null],
    ['startsOnMissing', entry.startsOn === null],
    ['endsOnMissing', entry.endsOn === null],
    ['endsBeforeStart', isBefore(entry.endsOn, entry.startsOn)],
    ['reasonMissing', last !== undefined && entry.reason.trim() === ''],
    ['approvedBeforeLast', last !== undefined && isBefore(entry.approvedOn, last.approvedOn)],
    ['stageHalf', stages.some(({ startsOn, endsOn }) => startsOn === null || endsOn === null)],
    ['stageEndsBeforeStart', stages.some(({ startsOn, endsOn }) => isBefore(endsOn, startsOn))],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
}

/** Adds a plan; null while it has faults. The plans before it stay as they are. */
export function addBaseline(project: Project, entry: BaselineEntry): Project | null {
  const { approvedOn, totalCost, startsOn, endsOn } = entry;
  if (findBaselineFaults(project, entry).length > 0) return null;
  if (approvedOn === null || totalCost === null || startsOn === null || endsOn === null) return null;
  const stages: PlannedStage[] = Object.entries(entry.stages).flatMap(([stage, dates]) =>
    dates.startsOn === null || dates.endsOn === null
      ? []
      : [{ stage: stage as StageCode, startsOn: dates.startsOn, endsOn: dates.endsOn }],
  );
  const baseline: Baseline = {
    approvedOn,
    decision: entry.decision.trim() === '' ? null : entry.decision.trim(),
    reason: project.baselines.length === 0 ? '' : entry.reason.trim(),
    totalCost,
    startsOn,
    endsOn,
    stages: stages.sort((left, right) => (left.stage < right.stage ? -1 : 1)),
  };
  return { ...project, baselines: [...project.baselines, baseline] };
}

function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day < other;
}
