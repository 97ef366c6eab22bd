// The IndexedDB of one workspace: a view of its journal and ledger that can be dropped and rebuilt at any time.
import { Dexie, type EntityTable } from 'dexie';
import type { LedgerEntry } from '../../contract/workspace-shapes';
import type { AgencyId } from '../../domain/documents/generated/documents';
import type { DocumentKind } from '../../domain/documents/verified-document';
import type { DraftRecords, RecordTable } from '../../domain/draft/draft-records';
import { declareVersions } from './migrations';

export type StoredRecord<T extends RecordTable> = DraftRecords[T] & { key: string };

export type StoredDocument = LedgerEntry & {
  kind: DocumentKind;
  issuer: AgencyId;
  /** Empty for kinds that name no campaign; an index cannot hold null. */
  campaign: string;
};

/** How far this view has followed the journal (`sequence`) and the ledger (`position`): the next one it lacks. */
export type ViewProgress = { name: 'journal' | 'ledger'; next: number };

export type WorkspaceDatabase = Dexie & {
  /** Keyed by position: the ledger may hold one document under two keys, and both are kept. */
  documents: EntityTable<StoredDocument, 'position'>;
  progress: EntityTable<ViewProgress, 'name'>;
} & { [T in RecordTable]: EntityTable<StoredRecord<T>, 'key'> };

export function databaseName(workspace: string): string {
  return `nhipso-${workspace}`;
}

/** Opens the view; `strict` because Chromium from 121 on would otherwise acknowledge before it flushes. */
export function declareDatabase(workspace: string): WorkspaceDatabase {
  const database = new Dexie(databaseName(workspace), {
    chromeTransactionDurability: 'strict',
    // The optimistic cache shows rows before they are committed; a ledger shows what is stored.
    cache: 'disabled',
  }) as WorkspaceDatabase;
  declareVersions(database);
  return database;
}
