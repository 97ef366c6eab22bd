// What every screen of an open workspace may use: whose it is, its view, and the ways to change it.
import { createContext, useContext } from 'react';
import type {
  DocumentDraft,
  FileResult,
  FileSource,
  LedgerEntry,
  WorkspaceSummary,
} from '../../contract/workspace-shapes';
import type { ProblemCode } from '../../domain/problem/problem-codes';
import type { SaveChanges } from '../storage/save-changes';
import type { WorkspaceDatabase } from '../storage/workspace-database';

export type SaveState =
  { state: 'saved'; at: string | null } | { state: 'saving' } | { state: 'failed'; code: ProblemCode };

export type WorkspaceSession = {
  workspace: WorkspaceSummary;
  database: WorkspaceDatabase;
  /** Resolves when the change is on disk; rejects with a ProblemError and leaves the view as it was. */
  save: SaveChanges;
  saveState: SaveState;
  /** Signs with the workspace's key, asking for the passphrase when it is locked; null when the user changed their mind. */
  issue: (drafts: DocumentDraft[]) => Promise<LedgerEntry[] | null>;
  importFiles: (source: FileSource) => Promise<FileResult[] | null>;
};

const SessionContext = createContext<WorkspaceSession | null>(null);

export const WorkspaceSessionProvider = SessionContext.Provider;

export function useWorkspaceSession(): WorkspaceSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No workspace is open here.');
  return session;
}
