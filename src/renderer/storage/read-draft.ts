// Reads an agency's records as one draft.
import type { Draft } from '../../domain/draft/assemble-submission';
import { recordTables, type DraftRecords, type RecordTable } from '../../domain/draft/draft-records';
import type { StoredRecord, WorkspaceDatabase } from './workspace-database';

export async function readDraft(database: WorkspaceDatabase): Promise<Draft> {
  const tables = await database.transaction(
    'r',
    recordTables.map((name) => database.table(name)),
    () => Promise.all(recordTables.map(async (table) => [table, await readTable(database, table)] as const)),
  );
  return Object.fromEntries(tables) as unknown as Draft;
}

async function readTable<T extends RecordTable>(
  database: WorkspaceDatabase,
  table: T,
): Promise<DraftRecords[T][]> {
  const rows = await database.table<StoredRecord<T>, string>(table).toArray();
  return rows.map(({ key: _key, ...record }) => record as unknown as DraftRecords[T]);
}
