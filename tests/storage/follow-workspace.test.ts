import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry, LedgerEntry } from '../../src/contract/workspace-shapes';
import { putRecord, removeRecord } from '../../src/domain/draft/draft-records';
import { followWorkspace } from '../../src/renderer/storage/follow-workspace';
import { readDraft } from '../../src/renderer/storage/read-draft';
import { createSaver } from '../../src/renderer/storage/save-changes';
import { declareDatabase, type WorkspaceDatabase } from '../../src/renderer/storage/workspace-database';

const campaign = 'c'.repeat(64);
const at = '2019-06-10T02:00:00.000Z';

const value = (field: string, amount: number) => putRecord('values', { campaign, field, value: amount });

const journal: JournalEntry[] = [
  { sequence: 0, at, changes: [value('mt_tong', 60), value('cbcc_tong', 58)] },
  { sequence: 1, at, changes: [removeRecord('values', `${campaign}/mt_tong`)] },
  { sequence: 2, at, changes: [value('cbcc_tong', 59)] },
];

const ledger = [0, 1, 2].map((position) => ({
  position,
  id: String(position).repeat(64),
  publicKey: 'k'.repeat(43),
  recordedAt: at,
  document: { kind: 'withdrawal', issuer: { role: 'agency', id: 'STP' }, body: { campaign } },
})) as unknown as LedgerEntry[];

const source = {
  readJournal: (from: number, limit: number) =>
    Promise.resolve(journal.slice(from, from + Math.min(limit, 2))),
  readLedger: (from: number, limit: number) => Promise.resolve(ledger.slice(from, from + Math.min(limit, 2))),
};

const ends = { journalEnd: journal.length, ledgerEnd: ledger.length };

describe('the view of a workspace', () => {
  let database: WorkspaceDatabase;

  beforeEach(async () => {
    database = declareDatabase('test');
    await database.open();
  });

  afterEach(async () => {
    await database.delete();
  });

  const values = async () => (await readDraft(database)).values;

  it('follows the journal and the ledger page by page to their ends', async () => {
    await followWorkspace(database, ends, source);
    expect(await values()).toEqual([{ campaign, field: 'cbcc_tong', value: 59 }]);
    expect(
      (await database.documents.orderBy('position').toArray()).map((stored) => [
        stored.kind,
        stored.issuer,
        stored.campaign,
      ]),
    ).toEqual(ledger.map(() => ['withdrawal', 'STP', campaign]));
  });

  it('says that it was rebuilt when it is empty although the workspace is not', async () => {
    expect(await followWorkspace(database, ends, source)).toEqual({ rebuilt: true });
    expect(await followWorkspace(database, ends, source)).toEqual({ rebuilt: false });
  });

  it('is rebuilt when it is ahead of the journal', async () => {
    await followWorkspace(database, ends, source);
    const shorter = { journalEnd: 1, ledgerEnd: 3 };
    expect(
      await followWorkspace(database, shorter, {
        ...source,
        readJournal: (from) => Promise.resolve(journal.slice(from, 1)),
      }),
    ).toEqual({ rebuilt: true });
    expect((await values()).map(({ field }) => field).sort()).toEqual(['cbcc_tong', 'mt_tong']);
  });

  it('is rebuilt when documents it should hold are gone', async () => {
    await followWorkspace(database, ends, source);
    await database.documents.delete(1);
    expect(await followWorkspace(database, ends, source)).toEqual({ rebuilt: true });
    expect(await database.documents.count()).toBe(3);
  });

  it("shows a saved change only after the journal has it, in the journal's order", async () => {
    const appended: number[] = [];
    const save = createSaver(database, (changes) => {
      appended.push(changes.length);
      return Promise.resolve({ sequence: appended.length - 1, at });
    });
    await Promise.all([save([value('mt_tong', 1)]), save([value('mt_tong', 2)])]);
    expect(await values()).toEqual([{ campaign, field: 'mt_tong', value: 2 }]);
  });

  it('leaves the view as it was when the journal refuses, and goes on afterwards', async () => {
    let refuse = true;
    const save = createSaver(database, () =>
      refuse ? Promise.reject(new Error('disk full')) : Promise.resolve({ sequence: 0, at }),
    );
    await expect(save([value('mt_tong', 1)])).rejects.toThrow('disk full');
    expect(await values()).toEqual([]);
    refuse = false;
    await save([value('mt_tong', 3)]);
    expect(await values()).toEqual([{ campaign, field: 'mt_tong', value: 3 }]);
  });
});
