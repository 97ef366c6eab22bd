// Projects under way on the schedule of the plan in force.
import type { Derive } from './derivation-context';
import { isOnSchedule, isUnderWay } from './project-dates';
import { countRows } from './register-rows';

export const projectsOnSchedule: Derive = ({ campaign: { from, to }, submission }) =>
  countRows(submission.projects, (project) => isUnderWay(project, from, to) && isOnSchedule(project, to));
