// What an agency's workspace keeps while a report is being written, and how one change to it looks in the journal.
import type {
  Code,
  Day,
  DirectiveProgress,
  DocumentId,
  Evidence,
  FieldValue,
  Hire,
  Key,
  Project,
  StaffMember,
} from '../documents/generated/documents';

export type RegisterName = 'projects' | 'staff' | 'hires';

/** The tables of a workspace. A row's key is what `recordKey` says; personal names never leave these records. */
export type DraftRecords = {
  values: { campaign: DocumentId; field: Key; value: FieldValue };
  notes: { campaign: DocumentId; path: string; text: string };
  notApplicable: { campaign: DocumentId; indicator: Code; reason: string };
  approvals: { campaign: DocumentId; approvedBy: string; approvedOn: Day };
  directiveProgress: { campaign: DocumentId; row: DirectiveProgress };
  evidence: { campaign: DocumentId; row: Evidence };
  registers: { register: RegisterName; declaredEmpty: boolean };
  projects: { row: Project };
  staff: { row: StaffMember; personName: string };
  hires: { row: Hire; personName: string };
};

export type RecordTable = keyof DraftRecords;

export type RecordChange = {
  [T in RecordTable]: { readonly table: T; readonly key: string; readonly value: DraftRecords[T] | null };
}[RecordTable];

const keyOf: { [T in RecordTable]: (record: DraftRecords[T]) => string } = {
  values: (record) => `${record.campaign}/${record.field}`,
  notes: (record) => `${record.campaign}/${record.path}`,
  notApplicable: (record) => `${record.campaign}/${record.indicator}`,
  approvals: (record) => record.campaign,
  directiveProgress: (record) => `${record.campaign}/${record.row.directive}`,
  evidence: (record) => `${record.campaign}/${record.row.id}`,
  registers: (record) => record.register,
  projects: (record) => record.row.id,
  staff: (record) => record.row.id,
  hires: (record) => record.row.id,
};

export const recordTables = Object.keys(keyOf) as RecordTable[];

export function recordKey<T extends RecordTable>(table: T, record: DraftRecords[T]): string {
  return keyOf[table](record);
}

/** A change that puts the record; removal is a change whose value is null. */
export function putRecord<T extends RecordTable>(table: T, record: DraftRecords[T]): RecordChange {
  return { table, key: recordKey(table, record), value: record } as RecordChange;
}

export function removeRecord(table: RecordTable, key: string): RecordChange {
  return { table, key, value: null };
}
