// The one thing to do next in a report, and the checklist before it is sent.
import type { Code } from '../documents/generated/documents';
import type { AgencyReport } from './agency-report';
import { reportDifferences } from './report-differences';
import { partState, type ReportPart } from './report-parts';
import { countProblems } from './report-problem';

export type NextStep =
  | { readonly kind: 'declare'; readonly register: 'projects' | 'staff' | 'hires' }
  | { readonly kind: 'fill'; readonly group: Code; readonly count: number }
  | { readonly kind: 'mend'; readonly part: ReportPart; readonly count: number }
  | { readonly kind: 'explain'; readonly part: ReportPart; readonly count: number }
  | { readonly kind: 'evidence'; readonly group: Code; readonly count: number }
  | { readonly kind: 'tasks'; readonly count: number }
  | { readonly kind: 'approve' }
  | { readonly kind: 'sign'; readonly revision: number }
  | { readonly kind: 'sent'; readonly revision: number };

/** Entries first, then what is wrong, then what is odd, then the signature. */
export function nextStep(report: AgencyReport, parts: readonly ReportPart[]): NextStep {
  for (const { id, filled, total } of parts) {
    if ((id.part === 'projects' || id.part === 'staff' || id.part === 'hires') && filled < total) {
      return { kind: 'declare', register: id.part };
    }
  }
  const emptiest = largest(
    parts.filter(({ id }) => id.part === 'group'),
    ({ filled, total }) => total - filled,
  );
  if (emptiest?.id.part === 'group') {
    return { kind: 'fill', group: emptiest.id.group, count: emptiest.total - emptiest.filled };
  }
  const wrong = largest(parts, ({ errors }) => errors);
  if (wrong !== null) return { kind: 'mend', part: wrong, count: wrong.errors };
  const odd = largest(parts, ({ warnings }) => warnings);
  if (odd !== null) return { kind: 'explain', part: odd, count: odd.warnings };
  const bare = largest(parts, ({ evidence }) => evidence.length);
  if (bare?.id.part === 'group')
    return { kind: 'evidence', group: bare.id.group, count: bare.evidence.length };
  const tasks = report.tasks.filter(({ progress }) => progress === null).length;
  if (tasks > 0) return { kind: 'tasks', count: tasks };
  if (report.body.approvedBy.trim() === '') return { kind: 'approve' };
  return hasUnsentChanges(report)
    ? { kind: 'sign', revision: report.next.revision }
    : { kind: 'sent', revision: report.next.revision - 1 };
}

/** True before the first revision and when the draft differs from the last one sent. */
export function hasUnsentChanges({ sent, body }: AgencyReport): boolean {
  const last = sent[0]?.submission.document.body;
  if (last === undefined) return true;
  const { values, rows } = reportDifferences(last, body);
  return (
    values.length + rows.length > 0 ||
    last.approvedBy !== body.approvedBy ||
    last.approvedOn !== body.approvedOn
  );
}

export const checklistItems = [
  'registers',
  'fields',
  'errors',
  'warnings',
  'evidence',
  'tasks',
  'approval',
  'signed',
] as const;

export type ChecklistItem = {
  readonly item: (typeof checklistItems)[number];
  readonly isDone: boolean;
  /** How many are left. */
  readonly count: number;
  /** Codes of the groups it is about. */
  readonly groups: readonly Code[];
};

export function reportChecklist(report: AgencyReport, parts: readonly ReportPart[]): ChecklistItem[] {
  const registers = parts.filter(({ id, filled, total }) => isRegister(id.part) && filled < total).length;
  const groups = parts.filter(({ id }) => id.part === 'group');
  const blank = groups.reduce((sum, { filled, total }) => sum + total - filled, 0);
  // The missing approval is an item of its own.
  const { errors, warnings } = countProblems(
    report.problems.filter(({ place }) => place.part !== 'approval'),
  );
  const tasks = report.tasks.filter(({ progress }) => progress === null).length;
  const groupsWith = (matches: (part: ReportPart) => boolean): Code[] =>
    groups.filter(matches).flatMap(({ id }) => (id.part === 'group' ? [id.group] : []));
  const item = (name: ChecklistItem['item'], count: number, codes: Code[] = []): ChecklistItem => ({
    item: name,
    isDone: count === 0,
    count,
    groups: codes,
  });
  return [
    item('registers', registers),
    item(
      'fields',
      blank,
      groupsWith(({ filled, total }) => filled < total),
    ),
    item(
      'errors',
      errors,
      groupsWith((part) => partState(part) === 'error'),
    ),
    item(
      'warnings',
      warnings,
      groupsWith((part) => part.warnings > 0),
    ),
    item(
      'evidence',
      groups.reduce((sum, { evidence }) => sum + evidence.length, 0),
      groupsWith(({ evidence }) => evidence.length > 0),
    ),
    ...(report.tasks.length > 0 ? [item('tasks', tasks)] : []),
    item('approval', report.body.approvedBy.trim() === '' ? 1 : 0),
    item('signed', hasUnsentChanges(report) ? 1 : 0),
  ];
}

/** Errors stop the signature; blanks and warnings are the agency's own risk. */
export function isSignable(report: AgencyReport): boolean {
  const { errors } = countProblems(report.problems);
  return errors === 0 && report.body.approvedBy.trim() !== '' && report.next.revision <= 99;
}

function isRegister(part: string): boolean {
  return part === 'projects' || part === 'staff' || part === 'hires';
}

function largest(parts: readonly ReportPart[], count: (part: ReportPart) => number): ReportPart | null {
  return parts.reduce<ReportPart | null>(
    (found, part) => (count(part) > (found === null ? 0 : count(found)) ? part : found),
    null,
  );
}
