// Projects under way in the period.
import type { Derive } from './derivation-context';
import { isUnderWay } from './project-dates';
import { countRows } from './register-rows';

export const projectsUnderWay: Derive = ({ campaign: { from, to }, submission }) =>
  countRows(submission.projects, (project) => isUnderWay(project, from, to));
