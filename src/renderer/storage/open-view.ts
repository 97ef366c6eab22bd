// Opens a workspace's IndexedDB, throwing it away and following from the start when Chromium cannot open it.
import { Dexie } from 'dexie';
import type { OpenedWorkspace } from '../../contract/workspace-shapes';
import { ProblemError } from '../../domain/problem/problem';
import { followWorkspace, type WorkspaceSource } from './follow-workspace';
import { latestVersion } from './migrations';
import { databaseName, declareDatabase, type WorkspaceDatabase } from './workspace-database';

/** Dexie keeps its version times ten in IndexedDB. */
const nativeVersionFactor = 10;

type Ends = Pick<OpenedWorkspace, 'journalEnd' | 'ledgerEnd' | 'isFirstOpening'>;

type ViewSource = WorkspaceSource & {
  /** Has main delete what Chromium cannot even open. */
  dropDatabases: () => Promise<unknown>;
};

type OpenView = { database: WorkspaceDatabase; rebuilt: boolean };

export async function openView(workspace: string, ends: Ends, source: ViewSource): Promise<OpenView> {
  // The view holds nothing of its own: a store that does not open is worth no more than an empty one.
  const remedies = [() => Dexie.delete(databaseName(workspace)), source.dropDatabases];
  try {
    const { database, rebuilt } = await openAndFollow(workspace, ends, source);
    return { database, rebuilt: rebuilt && !ends.isFirstOpening };
  } catch (error) {
    return rebuildView(error, remedies, () => openAndFollow(workspace, ends, source));
  }
}

async function rebuildView(
  failure: unknown,
  remedies: readonly (() => Promise<unknown>)[],
  open: () => Promise<OpenView>,
): Promise<OpenView> {
  const [remedy, ...others] = remedies;
  if (failure instanceof ProblemError || remedy === undefined) throw failure;
  try {
    await remedy();
    return { ...(await open()), rebuilt: true };
  } catch (error) {
    return rebuildView(error, others, open);
  }
}

async function openAndFollow(workspace: string, ends: Ends, source: WorkspaceSource): Promise<OpenView> {
  await refuseNewerData(workspace);
  const database = await openDatabase(workspace);
  try {
    return { database, ...(await followWorkspace(database, ends, source)) };
  } catch (error) {
    // An open connection would hold up the deletion that follows.
    database.close();
    throw error;
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
