// Projects whose final settlement fell due in the period, or earlier and was still open when it began.
import type { Day, Project } from '../documents/generated/documents';
import type { Derive } from './derivation-context';
import { settlementStage, stageEndedOn } from './project-dates';
import { countRows } from './register-rows';

export function isSettlementDue(project: Project, from: Day, to: Day): boolean {
  const dueOn = project.settlementDueOn;
  if (dueOn === null || dueOn > to) return false;
  if (dueOn >= from) return true;
  const settledOn = stageEndedOn(project, settlementStage, to);
  return settledOn === null || settledOn >= from;
}

export const settlementsDue: Derive = ({ campaign: { from, to }, submission }) =>
  countRows(submission.projects, (project) => isSettlementDue(project, from, to));
