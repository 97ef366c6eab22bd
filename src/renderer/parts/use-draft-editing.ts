// The draft of the open workspace with what was typed on top, and the one way to change it.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Draft } from '../../domain/draft/assemble-submission';
import {
  putRecord,
  removeRecord,
  type DraftRecords,
  type RecordTable,
} from '../../domain/draft/draft-records';
import { applyChanges } from '../../domain/report/apply-changes';
import { useWorkspaceSession, type WorkspaceSession } from '../session/workspace-session';
import { readDraft } from '../storage/read-draft';
import { createPendingChanges, pendingKey, type PendingChange, type PendingChanges } from './pending-changes';

export type DraftEditing = {
  put: <T extends RecordTable>(table: T, record: DraftRecords[T]) => void;
  remove: (table: RecordTable, key: string) => void;
  /** Saves what was typed at once: on leaving a field, on Enter, before signing. */
  flush: () => Promise<void>;
  /** Undefined when the record is on disk. */
  pendingOf: (table: RecordTable, key: string) => PendingChange | undefined;
  failed: PendingChange | null;
};

/** One holder a session, so that typed text outlives the screen it was typed on. */
const holders = new WeakMap<WorkspaceSession['save'], PendingChanges>();

function holderOf(save: WorkspaceSession['save']): PendingChanges {
  const known = holders.get(save) ?? createPendingChanges(save);
  holders.set(save, known);
  return known;
}

/** Undefined while the draft is being read. */
export function useDraftEditing(): { draft: Draft; editing: DraftEditing } | undefined {
  const { database, save } = useWorkspaceSession();
  const holder = holderOf(save);
  const stored = useLiveQuery(() => readDraft(database), [database]);
  const pending = useSyncExternalStore(holder.subscribe, holder.current);
  useEffect(() => {
    const flush = () => void holder.flush();
    // The window waits for what was typed last; what cannot be written keeps it open once, so that it is seen.
    const holdWindow = (event: BeforeUnloadEvent) => {
      if (!holder.isUnsettled()) return;
      event.preventDefault();
      event.returnValue = true;
      void holder.saveAll().then((isSaved) => {
        if (isSaved) window.close();
      });
    };
    window.addEventListener('beforeunload', holdWindow);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('beforeunload', holdWindow);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [holder]);
  return useMemo(() => {
    if (stored === undefined) return undefined;
    const entries = [...pending.values()];
    return {
      draft: applyChanges(
        stored,
        entries.map(({ change }) => change),
      ),
      editing: {
        put: (table, record) => {
          holder.put(putRecord(table, record));
        },
        remove: (table, key) => {
          holder.put(removeRecord(table, key));
        },
        flush: holder.flush,
        pendingOf: (table, key) => pending.get(pendingKey({ table, key })),
        failed: entries.find(({ state }) => state === 'failed') ?? null,
      },
    };
  }, [stored, pending, holder]);
}
