// Whether anything about a project moved since the report before.
import type { Project } from '../documents/generated/documents';

/** True when no figure that moves with work differs, in whatever order the rows stand. */
export function isUntouched(project: Project, before: Project): boolean {
  return progressFigures(project) === progressFigures(before);
}

function progressFigures({ volumePercent, stages, years, usage }: Project): string {
  const dates = stages
    .map(({ stage, startedOn, endedOn }) => `${stage}:${startedOn ?? ''}:${endedOn ?? ''}`)
    .sort();
  const paid = years.map((year) => `${year.year}:${year.source}:${year.paid}`).sort();
  return JSON.stringify([volumePercent, dates, paid, usage?.activeUsers ?? null]);
}
