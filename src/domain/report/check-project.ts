// The rules of one project: money within money, parts that add up, dates in order and not in the future.
import type { Day, Project } from '../documents/generated/documents';
import { baselineInForce } from '../derivation/project-dates';
import { sumProjectMoney } from './project-money';
import { projectStatus } from './project-status';
import { handOverStage } from './stage-codes';

export const projectProblemCodes = [
  'planMissing',
  'fundingNotTotal',
  'allocatedAboveTotal',
  'plannedAboveAllocated',
  'paidAbovePlanned',
  'paidInLaterYear',
  'stageEndsBeforeStart',
  'dateInFuture',
  'delayCauseMissing',
  'usageMissing',
  'activeAboveIntended',
  'mergedIntoMissing',
  'pauseEndsBeforeStart',
  'volumeOfFinished',
] as const;

export type ProjectProblemCode = (typeof projectProblemCodes)[number];

export type ProjectProblem = {
  readonly severity: 'error' | 'warning';
  readonly code: ProjectProblemCode;
  /** Place inside the project, for example `years/2019/province/paid`. */
  readonly path: string;
  readonly details: { readonly [name: string]: string | number };
};

type CheckDays = {
  /** Last day of the period. */
  readonly to: Day;
  readonly today: Day;
};

const problem =
  (severity: 'error' | 'warning') =>
  (code: ProjectProblemCode, path: string, details: ProjectProblem['details'] = {}): ProjectProblem => ({
    severity,
    code,
    path,
    details,
  });
const error = problem('error');
const warning = problem('warning');

export function checkProject(project: Project, days: CheckDays): ProjectProblem[] {
  return [
    ...checkPlanAndFunding(project, days),
    ...checkYears(project, days),
    ...checkStages(project, days),
    ...checkState(project, days),
  ];
}

function checkPlanAndFunding(project: Project, { to }: CheckDays): ProjectProblem[] {
  const { totalCost, funded, allYears } = sumProjectMoney(project, to);
  if (totalCost === null) return [error('planMissing', 'baselines')];
  return [
    ...(project.funding.length > 0 && funded !== totalCost
      ? [error('fundingNotTotal', 'funding', { funded, totalCost })]
      : []),
    ...(allYears.allocated > totalCost
      ? [error('allocatedAboveTotal', 'years', { allocated: allYears.allocated, totalCost })]
      : []),
  ];
}

function checkYears(project: Project, { to }: CheckDays): ProjectProblem[] {
  return project.years.flatMap(({ year, source, allocated, planned, paid }) => {
    const path = `years/${year}/${source}`;
    return [
      ...(planned > allocated
        ? [error('plannedAboveAllocated', `${path}/planned`, { planned, allocated })]
        : []),
      ...(paid > planned ? [error('paidAbovePlanned', `${path}/paid`, { paid, planned })] : []),
      ...(paid > 0 && year > Number(to.slice(0, 4))
        ? [error('paidInLaterYear', `${path}/paid`, { year })]
        : []),
    ];
  });
}

function checkStages(project: Project, { today }: CheckDays): ProjectProblem[] {
  return project.stages.flatMap(({ stage, startedOn, endedOn }) => {
    const path = `stages/${stage}`;
    return [
      ...(startedOn !== null && endedOn !== null && endedOn < startedOn
        ? [error('stageEndsBeforeStart', `${path}/endedOn`, { stage })]
        : []),
      ...(['startedOn', 'endedOn'] as const).flatMap((name) => {
        const day = { startedOn, endedOn }[name];
        return day !== null && day > today ? [error('dateInFuture', `${path}/${name}`, { stage, day })] : [];
      }),
    ];
  });
}

function checkState(project: Project, { to }: CheckDays): ProjectProblem[] {
  const status = projectStatus(project, to, null);
  const handedOver = project.stages.find(({ stage }) => stage === handOverStage)?.endedOn ?? null;
  const { usage, exit } = project;
  return [
    ...(status.state === 'late' &&
    baselineInForce(project, to) !== null &&
    (project.delay?.cause ?? '').trim() === ''
      ? [warning('delayCauseMissing', 'delay/cause', { days: status.days, stage: status.stage })]
      : []),
    ...(handedOver !== null && handedOver <= to && usage === null ? [warning('usageMissing', 'usage')] : []),
    ...(usage !== null && usage.activeUsers > usage.intendedUsers
      ? [
          warning('activeAboveIntended', 'usage/activeUsers', {
            active: usage.activeUsers,
            intended: usage.intendedUsers,
          }),
        ]
      : []),
    ...(exit?.reason === 'merged' && exit.into === null ? [error('mergedIntoMissing', 'exit/into')] : []),
    ...project.pauses.flatMap(({ from, to: end }, index) =>
      end !== null && end < from ? [error('pauseEndsBeforeStart', `pauses/${index}`)] : [],
    ),
    ...(status.state === 'finished' &&
    exit?.reason !== 'stopped' &&
    exit?.reason !== 'merged' &&
    project.volumePercent < 100
      ? [warning('volumeOfFinished', 'volumePercent', { volume: project.volumePercent })]
      : []),
  ];
}
