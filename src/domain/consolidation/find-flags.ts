// Points a reviewer to figures that stand still or stand alone; a flag never changes a score.
import type {
  Flag,
  FrameworkBody,
  Indicator,
  Project,
  SubmissionBody,
} from '../documents/generated/documents';
import { isUntouched } from '../report/is-untouched';
import { compareText } from '../trust/compare-documents';

/** How many campaigns in a row, this one with them, make a level suspicious. */
const campaignsAlike = 3;

/** The agency's effective reports, this campaign's first, then the ones before it; null where it had none. */
export type ReportHistory = readonly (SubmissionBody | null)[];

/** Sorted by kind, then subject. */
export function findFlags(history: ReportHistory, framework: FrameworkBody): Flag[] {
  const [current, previous] = history;
  if (current === undefined || current === null) return [];
  const flags: Flag[] = [
    ...staleProjects(current, previous ?? null).map(({ id }) => ({
      kind: 'project-stale' as const,
      subject: id,
    })),
    ...unchangedLevels(history, framework).map(({ code }) => ({
      kind: 'level-never-changes' as const,
      subject: code,
    })),
    ...withoutEvidence(current, framework).map(({ code }) => ({
      kind: 'no-evidence' as const,
      subject: code,
    })),
  ];
  return flags.sort(
    (left, right) => compareText(left.kind, right.kind) || compareText(left.subject, right.subject),
  );
}

function staleProjects(current: SubmissionBody, previous: SubmissionBody | null): Project[] {
  const before = new Map(previous?.projects.rows.map((project) => [project.id, project]));
  return current.projects.rows.filter((project) => {
    const earlier = before.get(project.id);
    return earlier !== undefined && !isFinished(project) && isUntouched(project, earlier);
  });
}

function isFinished({ exit, stages }: Project): boolean {
  return exit !== null || stages.some((stage) => stage.stage === '10' && stage.endedOn !== null);
}

function unchangedLevels(history: ReportHistory, framework: FrameworkBody): Indicator[] {
  if (history.length < campaignsAlike) return [];
  return framework.indicators.filter(({ scoring }) => {
    if (scoring.type !== 'level') return false;
    const levels = history.slice(0, campaignsAlike).map((report) => report?.values[scoring.level]);
    const points = scoring.levels.find((level) => level.id === levels[0])?.points;
    const best = Math.max(...scoring.levels.map((level) => level.points));
    return points !== undefined && points < best && levels.every((level) => level === levels[0]);
  });
}

/** An indicator that asks for evidence and has figures, but no evidence names it. */
function withoutEvidence(current: SubmissionBody, framework: FrameworkBody): Indicator[] {
  const cited = new Set(current.evidence.flatMap((evidence) => evidence.indicators));
  return framework.indicators.filter(
    ({ code, evidence, scoring }) => evidence.required && !cited.has(code) && hasFigures(scoring, current),
  );
}

function hasFigures(scoring: Indicator['scoring'], { values }: SubmissionBody): boolean {
  switch (scoring.type) {
    case 'ratio':
    case 'ratio-bands':
      return values[scoring.numerator] !== undefined || values[scoring.denominator] !== undefined;
    case 'value-bands':
      return values[scoring.value] !== undefined;
    case 'boolean':
      return values[scoring.flag] === true;
    case 'level':
      return values[scoring.level] !== undefined;
  }
}
