import { useMemo, useState } from 'react';
import type { WorkspaceSummary } from '../../../contract/workspace-shapes';
import { ProblemError } from '../../../domain/problem/problem';
import { desktop } from '../../platform/desktop-client';
import type { SaveState, WorkspaceSession } from '../../session/workspace-session';
import { storeDocuments } from '../../storage/follow-workspace';
import { createSaver } from '../../storage/save-changes';
import type { WorkspaceDatabase } from '../../storage/workspace-database';

export function useSession(
  workspace: WorkspaceSummary,
  database: WorkspaceDatabase,
  requestKey: () => Promise<boolean>,
): WorkspaceSession {
  const [saveState, setSaveState] = useState<SaveState>({ state: 'saved', at: null });
  const actions = useMemo(() => {
    const saver = createSaver(database, (changes) =>
      desktop.appendChanges({ workspace: workspace.id, changes }),
    );
    const save: WorkspaceSession['save'] = async (changes) => {
      setSaveState({ state: 'saving' });
      try {
        const saved = await saver(changes);
        setSaveState({ state: 'saved', at: saved.at });
        return saved;
      } catch (error) {
        setSaveState({
          state: 'failed',
          code: error instanceof ProblemError ? error.problem.code : 'unexpected',
        });
        throw error;
      }
    };
    const issue: WorkspaceSession['issue'] = async (drafts) => {
      if (!(await requestKey())) return null;
      const { entries } = await desktop.issueDocuments({ workspace: workspace.id, drafts });
      await storeDocuments(database, entries);
      return entries;
    };
    const importFiles: WorkspaceSession['importFiles'] = async (source) => {
      const imported = await desktop.importFiles({ workspace: workspace.id, source });
      if (imported === null) return null;
      await storeDocuments(database, imported.entries);
      return imported.results;
    };
    return { save, issue, importFiles };
  }, [workspace.id, database, requestKey]);
  return useMemo(
    () => ({ workspace, database, saveState, ...actions }),
    [workspace, database, saveState, actions],
  );
}
