// The rows of an agency's project list with their state, stage, money and problems, and the list's filters.
import type { Day, Project, StageCode } from '../documents/generated/documents';
import { checkProject, type ProjectProblem } from './check-project';
import { sumProjectMoney, type ProjectMoney } from './project-money';
import { currentStage, projectStatus, type ProjectStatus } from './project-status';

export type ProjectRow = {
  readonly project: Project;
  readonly status: ProjectStatus;
  readonly stage: StageCode | null;
  readonly money: ProjectMoney;
  readonly problems: readonly ProjectProblem[];
};

export type ProjectListRequest = {
  readonly projects: readonly Project[];
  /** The same register in the previous report. */
  readonly before: readonly Project[];
  readonly to: Day;
  readonly today: Day;
};

/** In the order of their codes. */
export function listProjects({ projects, before, to, today }: ProjectListRequest): ProjectRow[] {
  return projects
    .map((project) => ({
      project,
      status: projectStatus(project, to, before.find(({ id }) => id === project.id) ?? null),
      stage: currentStage(project, to),
      money: sumProjectMoney(project, to),
      problems: checkProject(project, { to, today }),
    }))
    .sort((left, right) => (left.project.code < right.project.code ? -1 : 1));
}

export const projectFilters = ['all', 'stale', 'late', 'finished'] as const;

export type ProjectFilter = (typeof projectFilters)[number];

export function matchesFilter({ status }: ProjectRow, filter: ProjectFilter): boolean {
  return filter === 'all' || status.state === filter;
}
