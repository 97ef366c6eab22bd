// Small changes to one project's nested lists: each keeps the list sorted and free of blank entries.
import type {
  BudgetYear,
  Delay,
  MoneySource,
  Project,
  ProjectUsage,
  StageCode,
  StageProgress,
} from '../documents/generated/documents';

export const moneySources = [
  'central',
  'province',
  'district',
  'commune',
  'other',
] as const satisfies readonly MoneySource[];

export function stageProgress(project: Project, stage: StageCode): StageProgress {
  return (
    project.stages.find((progress) => progress.stage === stage) ?? {
      stage,
      startedOn: null,
      endedOn: null,
      forecastEndOn: null,
    }
  );
}

/** A stage without any date leaves the list. */
export function changeStage(project: Project, stage: StageCode, change: Partial<StageProgress>): Project {
  const next = { ...stageProgress(project, stage), ...change };
  const others = project.stages.filter((progress) => progress.stage !== stage);
  const isBlank = next.startedOn === null && next.endedOn === null && next.forecastEndOn === null;
  const stages = isBlank ? others : [...others, next];
  return { ...project, stages: stages.sort((left, right) => (left.stage < right.stage ? -1 : 1)) };
}

/** A source without an amount leaves the list; zero is an amount. */
export function changeFunding(project: Project, source: MoneySource, amount: number | null): Project {
  const amounts = new Map(project.funding.map((part) => [part.source, part.amount]));
  if (amount === null) amounts.delete(source);
  else amounts.set(source, amount);
  return {
    ...project,
    funding: moneySources.flatMap((known) => {
      const part = amounts.get(known);
      return part === undefined ? [] : [{ source: known, amount: part }];
    }),
  };
}

export type YearKey = Pick<BudgetYear, 'year' | 'source'>;

/** Adds the year's money from a source; a pair that is there stays as it is. */
export function addYear(project: Project, { year, source }: YearKey): Project {
  if (project.years.some((row) => isYear(row, { year, source }))) return project;
  const years = [...project.years, { year, source, allocated: 0, planned: 0, paid: 0 }];
  return { ...project, years: years.sort(compareYears) };
}

export function changeYear(
  project: Project,
  key: YearKey,
  change: Partial<Pick<BudgetYear, 'allocated' | 'planned' | 'paid'>>,
): Project {
  return { ...project, years: project.years.map((row) => (isYear(row, key) ? { ...row, ...change } : row)) };
}

export function removeYear(project: Project, key: YearKey): Project {
  return { ...project, years: project.years.filter((row) => !isYear(row, key)) };
}

function isYear(row: YearKey, key: YearKey): boolean {
  return row.year === key.year && row.source === key.source;
}

function compareYears(left: YearKey, right: YearKey): number {
  return left.year - right.year || moneySources.indexOf(left.source) - moneySources.indexOf(right.source);
}

/** A delay without words is no delay. */
export function changeDelay(project: Project, change: Partial<Delay>): Project {
  const delay = { cause: '', proposal: '', ...project.delay, ...change };
  return { ...project, delay: delay.cause === '' && delay.proposal === '' ? null : delay };
}

export function changeUsage(project: Project, change: Partial<ProjectUsage>): Project {
  const usage = { intendedUsers: 0, activeUsers: 0, benefits: '', ...project.usage, ...change };
  const isBlank = usage.intendedUsers === 0 && usage.activeUsers === 0 && usage.benefits === '';
  return { ...project, usage: isBlank ? null : usage };
}
