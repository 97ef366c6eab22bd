import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { Instant } from '../../domain/documents/generated/documents';
import { ProblemError, type Outcome, type Problem } from '../../domain/problem/problem';
import { writeFileAtomically } from '../files/write-file-atomically';
import { openJournal, type Journal } from '../journal/open-journal';
import type { SigningKey } from '../keys/key-pair';
import type { Ledger } from '../ledger/ledger';
import { openLedger } from '../ledger/open-ledger';
import { openQuarantine, type Quarantine } from '../ledger/quarantine';
import { workspaceFolders, type WorkspaceFolders } from './workspace-folders';
import type { WorkspaceRecord } from './workspace-record';

/** A workspace while the app runs: its files are open, its key may be unlocked. */
export type OpenWorkspace = {
  record: WorkspaceRecord;
  readonly folders: WorkspaceFolders;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly quarantine: Quarantine;
  readonly notices: readonly Problem[];
  key: SigningKey | null;
  /** Signs what is published; the department's own key unless another holds the root. */
  rootKey: SigningKey | null;
};

export type Workspaces = {
  readonly list: () => Promise<WorkspaceRecord[]>;
  readonly has: (id: string) => boolean;
  /** Opens on first use and keeps open. @throws ProblemError */
  readonly get: (id: string) => Promise<OpenWorkspace>;
  readonly create: (record: WorkspaceRecord) => Promise<OpenWorkspace>;
  /** At quit: the ledger writes its index, so that the next start need not read it all. */
  readonly close: () => Promise<void>;
  readonly update: (workspace: OpenWorkspace, record: WorkspaceRecord) => Promise<void>;
};

/** All workspaces under one folder. */
export function createWorkspaces(base: string, now: () => Instant): Workspaces {
  const open = new Map<string, Promise<OpenWorkspace>>();

  async function openFolders(record: WorkspaceRecord): Promise<OpenWorkspace> {
    const folders = workspaceFolders(base, record.id);
    const { journal, notices } = valueOf(await openJournal({ folder: folders.journal, now }));
    const opened = valueOf(await openLedger({ folder: folders.ledger, now }));
    return {
      record,
      folders,
      journal,
      ledger: opened.ledger,
      quarantine: openQuarantine({ folder: folders.quarantine, now }),
      notices: [...notices, ...opened.notices],
      key: null,
      rootKey: null,
    };
  }

  function get(id: string): Promise<OpenWorkspace> {
    const known = open.get(id);
    if (known !== undefined) return known;
    const opening = readRecord(base, id).then(openFolders);
    open.set(id, opening);
    // A failed opening may succeed later, when the disk has room again.
    opening.catch(() => open.delete(id));
    return opening;
  }

  return {
    async list() {
      const names = existsSync(base) ? await readdir(base) : [];
      const kept = names.sort().filter((name) => existsSync(workspaceFolders(base, name).record));
      // A damaged file hides its own workspace, never the others.
      const found = await Promise.all(kept.map((name) => readRecord(base, name).catch(() => null)));
      return found.filter((record) => record !== null);
    },
    has: (id) => existsSync(workspaceFolders(base, id).record),
    get,
    async create(record) {
      await writeRecord(base, record);
      return get(record.id);
    },
    async close() {
      for (const opening of open.values()) {
        const { journal, ledger } = await opening;
        await journal.close();
        await ledger.close();
      }
      open.clear();
    },
    async update(workspace, record) {
      await writeRecord(base, record);
      workspace.record = record;
    },
  };
}

/** The value, or the problem as an error for callers that cannot go on. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.problem);
}

async function readRecord(base: string, id: string): Promise<WorkspaceRecord> {
  try {
    return JSON.parse(await readFile(workspaceFolders(base, id).record, 'utf8')) as WorkspaceRecord;
  } catch (cause) {
    throw new ProblemError({ code: 'workspace-unknown', details: { workspace: id } }, { cause });
  }
}

async function writeRecord(base: string, record: WorkspaceRecord): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(record, null, 2));
  valueOf(await writeFileAtomically(workspaceFolders(base, record.id).record, bytes));
}
