import { useEffect, useState } from 'react';
import type { OpenedWorkspace, WorkspaceSummary } from '../../../contract/workspace-shapes';
import { ProblemError, type Problem } from '../../../domain/problem/problem';
import { setClockOffset } from '../../platform/clock';
import { desktop } from '../../platform/desktop-client';
import { reportBug } from '../../platform/report-bug';
import { openView } from '../../storage/open-view';
import type { WorkspaceDatabase } from '../../storage/workspace-database';

export type WorkspaceOpening =
  | { state: 'opening' }
  | { state: 'open'; opened: OpenedWorkspace; database: WorkspaceDatabase; notices: Problem[] }
  | { state: 'failed'; problem: Problem };

/** Opens the workspace in main, brings its view up to date and closes the view again on leaving. */
export function useOpenWorkspace(workspace: WorkspaceSummary, attempt: number): WorkspaceOpening {
  const [opening, setOpening] = useState<WorkspaceOpening>({ state: 'opening' });
  useEffect(() => {
    let isLeft = false;
    let database: WorkspaceDatabase | null = null;
    const open = async () => {
      const opened = await desktop.openWorkspace({ workspace: workspace.id });
      setClockOffset(opened.clockOffsetInMs);
      const view = await openView(workspace.id, opened, {
        readJournal: async (from, limit) =>
          (await desktop.readJournal({ workspace: workspace.id, from, limit })).entries,
        readLedger: async (from, limit) =>
          (await desktop.readLedger({ workspace: workspace.id, from, limit })).entries,
        dropDatabases: () => desktop.dropDatabases(),
      });
      database = view.database;
      if (isLeft) {
        database.close();
        return;
      }
      const rebuilt: Problem[] = view.rebuilt ? [{ code: 'database-rebuilt', details: {} }] : [];
      setOpening({ state: 'open', opened, database, notices: [...opened.notices, ...rebuilt] });
    };
    open().catch((error: unknown) => {
      if (!(error instanceof ProblemError)) reportBug(error);
      const problem =
        error instanceof ProblemError ? error.problem : ({ code: 'unexpected', details: {} } as const);
      if (!isLeft) setOpening({ state: 'failed', problem });
    });
    return () => {
      isLeft = true;
      database?.close();
    };
  }, [workspace.id, attempt]);
  return opening;
}
