// Saves in the one safe order: journal first, view after; saves queue so that the view sees them in the journal's order.
import type { RecordChange } from '../../domain/draft/draft-records';
import { applyJournal } from './follow-workspace';
import type { WorkspaceDatabase } from './workspace-database';

export type AppendChanges = (changes: RecordChange[]) => Promise<{ sequence: number; at: string }>;

export type SaveChanges = (changes: RecordChange[]) => Promise<{ at: string }>;

/** A saver for one workspace. It resolves once main has forced the change to disk and the view shows it. */
export function createSaver(database: WorkspaceDatabase, append: AppendChanges): SaveChanges {
  let queue: Promise<unknown> = Promise.resolve();
  return (changes) => {
    const saved = queue.then(async () => {
      const { sequence, at } = await append(changes);
      await applyJournal(database, [{ sequence, at, changes }]);
      return { at };
    });
    queue = saved.catch(() => undefined);
    return saved;
  };
}
