// Outputs handed over long enough ago to be in use.
import type { Day, Project } from '../documents/generated/documents';
import type { Derive } from './derivation-context';
import { monthsBefore } from './months-before';
import { handedOverOn } from './project-dates';
import { countRows } from './register-rows';

const settlingInMonths = 3;

/** Handed over at least three months before the end of the period. */
export function isSettledIn(project: Project, to: Day): boolean {
  return handedOverOn(project, monthsBefore(to, settlingInMonths)) !== null;
}

export const outputsHandedOver: Derive = ({ campaign: { to }, submission }) =>
  countRows(submission.projects, (project) => isSettledIn(project, to));
