// What changed between two revisions of a report, entry by entry.
import type { FieldValue, SubmissionBody } from '../documents/generated/documents';

export type ValueDifference = {
  readonly field: string;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
};

export type RowDifference = {
  readonly register: 'projects' | 'staff' | 'hires' | 'directives' | 'evidence' | 'notApplicable' | 'notes';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

export type ReportDifferences = {
  readonly values: readonly ValueDifference[];
  readonly rows: readonly RowDifference[];
};

/** Fields by name; lists only where something changed. */
export function reportDifferences(before: SubmissionBody, after: SubmissionBody): ReportDifferences {
  const fields = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])].sort();
  const lists: [RowDifference['register'], Map<string, string>, Map<string, string>][] = [
    ['projects', byKey(before.projects.rows, (row) => row.id), byKey(after.projects.rows, (row) => row.id)],
    ['staff', byKey(before.staff.rows, (row) => row.id), byKey(after.staff.rows, (row) => row.id)],
    ['hires', byKey(before.hires.rows, (row) => row.id), byKey(after.hires.rows, (row) => row.id)],
    [
      'directives',
      byKey(before.directives, (row) => row.directive),
      byKey(after.directives, (row) => row.directive),
    ],
    ['evidence', byKey(before.evidence, (row) => row.id), byKey(after.evidence, (row) => row.id)],
    [
      'notApplicable',
      byKey(before.notApplicable, (row) => row.indicator),
      byKey(after.notApplicable, (row) => row.indicator),
    ],
    ['notes', byKey(before.notes, (row) => row.path), byKey(after.notes, (row) => row.path)],
  ];
  return {
    values: fields
      .map((field) => ({ field, before: before.values[field] ?? null, after: after.values[field] ?? null }))
      .filter((change) => change.before !== change.after),
    rows: lists
      .map(([register, earlier, later]) => countDifferences(register, earlier, later))
      .filter(({ added, changed, removed }) => added + changed + removed > 0),
  };
}

function byKey<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, string> {
  return new Map(rows.map((row) => [keyOf(row), JSON.stringify(sorted(row))]));
}

function countDifferences(
  register: RowDifference['register'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): RowDifference {
  const kept = [...after].filter(([key]) => before.has(key));
  return {
    register,
    added: after.size - kept.length,
    changed: kept.filter(([key, row]) => before.get(key) !== row).length,
    removed: before.size - kept.length,
  };
}

/** A signed document comes back with its members in another order than a fresh record. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
