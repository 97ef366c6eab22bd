// What a workspace keeps, read past the app: the journal's file here, IndexedDB in the page.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { JournalEntry } from '../../src/contract/workspace-shapes';

/** The one workspace of a test. */
export function journalFile(userDataFolder: string): string {
  const base = path.join(userDataFolder, 'workspaces');
  const [workspace = ''] = readdirSync(base);
  return path.join(base, workspace, 'journal/journal-000001.log');
}

export type JournalReading = { readonly entries: JournalEntry[]; readonly restBytes: number };

/** Four magic bytes, length, hash of the record before, own hash. */
const headerLength = 4 + 4 + 32 + 32;

/** Whole records of an unbroken chain; what is left behind them is a half record or damage. */
export function readJournal(file: string): JournalReading {
  const bytes = readFileSync(file);
  const entries: JournalEntry[] = [];
  let previous = Buffer.alloc(32);
  let offset = 0;
  while (offset + headerLength <= bytes.length) {
    const payload = bytes.subarray(
      offset + headerLength,
      offset + headerLength + bytes.readUInt32BE(offset + 4),
    );
    const ownHash = bytes.subarray(offset + 40, offset + headerLength);
    const computed = createHash('sha256')
      .update(bytes.subarray(offset + 4, offset + 40))
      .update(payload)
      .digest();
    if (!ownHash.equals(computed) || !bytes.subarray(offset + 8, offset + 40).equals(previous)) break;
    entries.push(JSON.parse(payload.toString('utf8')) as JournalEntry);
    previous = computed;
    offset += headerLength + payload.length;
  }
  return { entries, restBytes: bytes.length - offset };
}

/** Rows by key, tables by name. */
export type Tables = Record<string, Record<string, unknown>>;

/** What the journal's entries come to: the last value of every key. */
export function foldJournal(entries: readonly JournalEntry[]): Tables {
  const tables: Tables = {};
  for (const { table, key, value } of entries.flatMap(({ changes }) => changes)) {
    const rows = (tables[table] ??= {});
    if (value === null) delete rows[key];
    else rows[key] = { ...value, key };
  }
  return tables;
}

/** Typed fields as they stand in the journal, in the words of a form without thousands. */
export function figuresIn({ entries }: JournalReading, fields: readonly string[]): Record<string, string> {
  const records = Object.values(foldJournal(entries).values ?? {}) as { field: string; value: unknown }[];
  const byField = new Map(records.map(({ field, value }) => [field, String(value)]));
  return Object.fromEntries(fields.map((field) => [field, byField.get(field) ?? '']));
}

/** Every table of the page's one database. */
export function readDatabase(page: Page): Promise<Tables> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB gave no reason.'));
        };
      });
    const [found] = await indexedDB.databases();
    const database = await settle(indexedDB.open(found?.name ?? ''));
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const tables = names.map(async (name) => {
        const store = transaction.objectStore(name);
        const [keys, rows] = await Promise.all([settle(store.getAllKeys()), settle(store.getAll())]);
        return [
          name,
          Object.fromEntries(
            keys.map((key, at) => [typeof key === 'string' ? key : JSON.stringify(key), rows[at] as unknown]),
          ),
        ] as const;
      });
      return Object.fromEntries(await Promise.all(tables));
    } finally {
      database.close();
    }
  });
}

/** The tables that the journal fills, without those in which nothing stands. */
export function draftOf({ documents: _documents, progress: _progress, ...draft }: Tables): Tables {
  return Object.fromEntries(Object.entries(draft).filter(([, rows]) => Object.keys(rows).length > 0));
}
