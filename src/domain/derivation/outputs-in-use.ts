// Of the outputs handed over, those that at least half of the intended users use.
import type { ProjectUsage } from '../documents/generated/documents';
import type { Derive } from './derivation-context';
import { isSettledIn } from './outputs-handed-over';
import { countRows } from './register-rows';

function isUsed(usage: ProjectUsage | null): boolean {
  return usage !== null && usage.activeUsers > 0 && 2 * usage.activeUsers >= usage.intendedUsers;
}

export const outputsInUse: Derive = ({ campaign: { to }, submission }) =>
  countRows(submission.projects, (project) => isSettledIn(project, to) && isUsed(project.usage));
