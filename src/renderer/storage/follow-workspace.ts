// Brings the view up to the journal and the ledger, and rebuilds it when it cannot be trusted.
import type { JournalEntry, LedgerEntry, OpenedWorkspace } from '../../contract/workspace-shapes';
import { recordTables, type RecordChange, type RecordTable } from '../../domain/draft/draft-records';
import type { StoredDocument, StoredRecord, ViewProgress, WorkspaceDatabase } from './workspace-database';

/** Reads of main that the view follows; both return at most `limit` entries from `from` on. */
export type WorkspaceSource = {
  readJournal: (from: number, limit: number) => Promise<JournalEntry[]>;
  readLedger: (from: number, limit: number) => Promise<LedgerEntry[]>;
};

export type FollowResult = { rebuilt: boolean };

const pageSize = 500;

/** Follows until the view holds everything up to the ends that main named. */
export async function followWorkspace(
  database: WorkspaceDatabase,
  ends: Pick<OpenedWorkspace, 'journalEnd' | 'ledgerEnd'>,
  source: WorkspaceSource,
): Promise<FollowResult> {
  const rebuilt = await mustRebuild(database, ends);
  if (rebuilt) await emptyView(database);
  for (
    let next = await nextOf(database, 'journal');
    next < ends.journalEnd;
    next = await nextOf(database, 'journal')
  ) {
    await applyJournal(database, await source.readJournal(next, pageSize));
  }
  for (
    let next = await nextOf(database, 'ledger');
    next < ends.ledgerEnd;
    next = await nextOf(database, 'ledger')
  ) {
    await storeDocuments(database, await source.readLedger(next, pageSize));
  }
  return { rebuilt };
}

/** True when the view is ahead of the truth, or lost what it once held while the truth has entries. */
async function mustRebuild(
  database: WorkspaceDatabase,
  ends: Pick<OpenedWorkspace, 'journalEnd' | 'ledgerEnd'>,
): Promise<boolean> {
  const journal = await nextOf(database, 'journal');
  const ledger = await nextOf(database, 'ledger');
  if (journal > ends.journalEnd || ledger > ends.ledgerEnd) return true;
  const stored = await database.documents.count();
  if (stored !== ledger) return true;
  return journal === 0 && ledger === 0 && ends.journalEnd + ends.ledgerEnd > 0;
}

export async function emptyView(database: WorkspaceDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}

/** Puts journal entries into their tables and notes how far it came, all or nothing; entries already held are skipped. */
export async function applyJournal(
  database: WorkspaceDatabase,
  entries: readonly JournalEntry[],
): Promise<void> {
  await database.transaction(
    'rw',
    [database.progress, ...recordTables.map((name) => database.table(name))],
    async () => {
      let next = await nextOf(database, 'journal');
      for (const entry of entries) {
        if (entry.sequence < next) continue;
        for (const change of entry.changes) await applyChange(database, change);
        next = entry.sequence + 1;
      }
      await database.progress.put({ name: 'journal', next });
    },
  );
}

async function applyChange(database: WorkspaceDatabase, change: RecordChange): Promise<void> {
  const table = database.table<StoredRecord<RecordTable>, string>(change.table);
  if (change.value === null) await table.delete(change.key);
  else await table.put({ ...change.value, key: change.key });
}

export async function storeDocuments(
  database: WorkspaceDatabase,
  entries: readonly LedgerEntry[],
): Promise<void> {
  await database.transaction('rw', database.documents, database.progress, async () => {
    await database.documents.bulkPut(entries.map(toStored));
    const next = entries.reduce(
      (end, entry) => Math.max(end, entry.position + 1),
      await nextOf(database, 'ledger'),
    );
    await database.progress.put({ name: 'ledger', next });
  });
}

function toStored(entry: LedgerEntry): StoredDocument {
  const { kind, issuer, body } = entry.document;
  return { ...entry, kind, issuer: issuer.id, campaign: 'campaign' in body ? body.campaign : '' };
}

async function nextOf(database: WorkspaceDatabase, name: ViewProgress['name']): Promise<number> {
  return (await database.progress.get(name))?.next ?? 0;
}
