import path from 'node:path';

/** Where the parts of one workspace lie, outside Chromium's profile. */
export type WorkspaceFolders = {
  readonly root: string;
  readonly record: string;
  readonly journal: string;
  readonly ledger: string;
  readonly quarantine: string;
  readonly keys: string;
};

/** `id` has been checked to be a plain name: it becomes a folder. */
export function workspaceFolders(base: string, id: string): WorkspaceFolders {
  const root = path.join(base, id);
  return {
    root,
    record: path.join(root, 'workspace.json'),
    journal: path.join(root, 'journal'),
    ledger: path.join(root, 'ledger'),
    quarantine: path.join(root, 'quarantine'),
    keys: path.join(root, 'keys'),
  };
}
