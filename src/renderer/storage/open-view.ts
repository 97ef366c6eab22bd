// Opens a workspace's IndexedDB, throwing it away and following from the start when Chromium cannot open it.
import { Dexie } from 'dexie';
import type { OpenedWorkspace } from '../../contract/workspace-shapes';
import { ProblemError } from '../../domain/problem/problem';
import { followWorkspace, type WorkspaceSource } from './follow-workspace';
import { latestVersion } from './migrations';
import { databaseName, declareDatabase, type WorkspaceDatabase } from './workspace-database';

/** Dexie keeps its version times ten in IndexedDB. */
const nativeVersionFactor = 10;

export async function openView(
  workspace: string,
  ends: Pick<OpenedWorkspace, 'journalEnd' | 'ledgerEnd' | 'isFirstOpening'>,
  source: WorkspaceSource,
): Promise<{ database: WorkspaceDatabase; rebuilt: boolean }> {
  await refuseNewerData(workspace);
  try {
    const database = await openDatabase(workspace);
    const { rebuilt } = await followWorkspace(database, ends, source);
    return { database, rebuilt: rebuilt && !ends.isFirstOpening };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // The view holds nothing of its own: a store that does not open is worth no more than an empty one.
    await Dexie.delete(databaseName(workspace));
    const database = await openDatabase(workspace);
    await followWorkspace(database, ends, source);
    return { database, rebuilt: true };
  }
}

async function openDatabase(workspace: string): Promise<WorkspaceDatabase> {
  const database = declareDatabase(workspace);
  await database.open();
  return database;
}

/** Dexie opens a newer database without complaint and would write rows that lack what the newer app needs. */
async function refuseNewerData(workspace: string): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === databaseName(workspace));
  if ((found?.version ?? 0) > latestVersion * nativeVersionFactor) {
    throw new ProblemError({ code: 'data-newer-than-app', details: {} });
  }
}
