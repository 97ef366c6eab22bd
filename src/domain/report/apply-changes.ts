// A draft with changes on top that are not on disk yet, so that the screen shows and scores what was typed.
import type { Draft } from '../draft/assemble-submission';
import { recordKey, type DraftRecords, type RecordChange, type RecordTable } from '../draft/draft-records';

export function applyChanges(draft: Draft, changes: readonly RecordChange[]): Draft {
  if (changes.length === 0) return draft;
  const touched = [...new Set(changes.map(({ table }) => table))];
  const tables = touched.map((table) => [table, applyToTable(table, draft[table], changes)] as const);
  return { ...draft, ...Object.fromEntries(tables) };
}

function applyToTable<T extends RecordTable>(
  table: T,
  records: readonly DraftRecords[T][],
  changes: readonly RecordChange[],
): DraftRecords[T][] {
  const byKey = new Map(records.map((record) => [recordKey(table, record), record]));
  for (const change of changes) {
    if (change.table !== table) continue;
    if (change.value === null) byKey.delete(change.key);
    else byKey.set(change.key, change.value as DraftRecords[T]);
  }
  return [...byKey.values()];
}
