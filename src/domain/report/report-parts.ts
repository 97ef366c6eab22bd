// How complete each part of a report is: registers, indicator groups and assigned tasks, each with its points.
import type { Code } from '../documents/generated/documents';
import type { AgencyReport } from './agency-report';
import type { IndicatorLine } from './indicator-lines';
import { countProblems, type ReportProblem } from './report-problem';

export type ReportPartId =
  | { readonly part: 'projects' | 'staff' | 'hires' | 'directives' }
  | { readonly part: 'group'; readonly group: Code };

export type ReportPart = {
  readonly id: ReportPartId;
  /** Entries filled in and asked for; a register counts as one entry that is decided or not. */
  readonly filled: number;
  readonly total: number;
  /** Rows of a register; null elsewhere. */
  readonly rows: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** Indicators whose required evidence is not there. */
  readonly evidence: readonly Code[];
  /** Hundredths; null where a part carries no points. */
  readonly points: number | null;
  readonly maximum: number | null;
  readonly beforePoints: number | null;
};

export type PartState = 'complete' | 'incomplete' | 'warning' | 'error';

export function partState({ errors, warnings, filled, total, evidence }: ReportPart): PartState {
  if (errors > 0) return 'error';
  if (warnings > 0) return 'warning';
  return filled < total || evidence.length > 0 ? 'incomplete' : 'complete';
}

export function reportParts(report: AgencyReport): ReportPart[] {
  const { body, tasks } = report;
  const reported = tasks.filter(({ progress }) => progress !== null).length;
  return [
    ...(['projects', 'staff', 'hires'] as const).map((part) => {
      const register = body[part];
      const isDecided = register.declaredEmpty || register.rows.length > 0;
      return withoutPoints(report, { part }, isDecided ? 1 : 0, 1, register.rows.length);
    }),
    ...report.index.body.groups.flatMap(({ code }) => groupPart(report, code)),
    ...(tasks.length > 0
      ? [withoutPoints(report, { part: 'directives' }, reported, tasks.length, null)]
      : []),
  ];
}

/** Entries of the fields: every group together, as the overview's bar counts them. */
export function countFields(parts: readonly ReportPart[]): { filled: number; total: number } {
  const groups = parts.filter(({ id }) => id.part === 'group');
  return {
    filled: groups.reduce((sum, { filled }) => sum + filled, 0),
    total: groups.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Each field counts once, with the indicator it is typed at; one that nothing needs does not count. */
export function countLineFields(lines: readonly IndicatorLine[]): { filled: number; total: number } {
  const needed = new Set(
    lines.filter(isNeeded).flatMap(({ fields }) => fields.map(({ field }) => field.key)),
  );
  const counted = lines.flatMap(({ fields }) =>
    fields.filter(
      ({ entry, value, field }) => entry.kind !== 'shared' && (value !== null || needed.has(field.key)),
    ),
  );
  const distinct = new Map(counted.map((line) => [line.field.key, line.value !== null]));
  return { filled: [...distinct.values()].filter(Boolean).length, total: distinct.size };
}

function isNeeded({ result, requestReason }: IndicatorLine): boolean {
  return requestReason === null && result?.status !== 'not-applicable';
}

function groupPart(report: AgencyReport, group: Code): ReportPart[] {
  const lines = report.lines.filter(({ indicator }) => indicator.group === group);
  if (lines.length === 0) return [];
  const earned = report.score?.groups.find((score) => score.group === group);
  const before = report.previous?.score?.groups.find((score) => score.group === group);
  return [
    {
      id: { part: 'group', group },
      ...countLineFields(lines),
      rows: null,
      ...countProblems(problemsOf(report.problems, { part: 'group', group })),
      evidence: lines
        .filter(({ isEvidenceMissing }) => isEvidenceMissing)
        .map(({ indicator }) => indicator.code),
      points: earned?.earned ?? null,
      maximum: earned?.applicable ?? null,
      beforePoints: before?.earned ?? null,
    },
  ];
}

function withoutPoints(
  report: AgencyReport,
  id: ReportPartId,
  filled: number,
  total: number,
  rows: number | null,
): ReportPart {
  const problems = countProblems(problemsOf(report.problems, id));
  return {
    id,
    filled,
    total,
    rows,
    ...problems,
    evidence: [],
    points: null,
    maximum: null,
    beforePoints: null,
  };
}

export function problemsOf(problems: readonly ReportProblem[], id: ReportPartId): ReportProblem[] {
  return problems.filter(({ place }) =>
    id.part === 'group' ? place.part === 'group' && place.group === id.group : place.part === id.part,
  );
}
