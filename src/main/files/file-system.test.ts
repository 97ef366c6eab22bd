import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../journal/open-journal';
import { openLedger } from '../ledger/open-ledger';
import { nodeFileSystem } from './file-system';

let folder: string;
const at = '2019-07-01T02:00:00.000Z';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nhipso-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a real disk', () => {
  it('gives back what was written, shorter at the end, and forgets what was cut off', async () => {
    const name = path.join(folder, 'a.log');
    const file = await nodeFileSystem.openFile(name);
    await file.write(Buffer.from('0123456789'), 0);
    await file.write(Buffer.from('xy'), 4);
    await file.sync();
    const found = Buffer.from(await file.read(3, 4)).toString();
    await file.truncate(6);
    const end = Buffer.from(await file.read(4, 100)).toString();
    expect([found, end, await file.size(), await nodeFileSystem.sizeOf(name)]).toEqual(['3xy6', 'xy', 6, 6]);
    await file.close();
    const again = await nodeFileSystem.openFile(name);
    expect(await again.size()).toBe(6);
    await again.close();
  });

  it('lists files only, sorted, and nothing where there is no folder', async () => {
    mkdirSync(path.join(folder, 'inner'));
    for (const name of ['b', 'a']) writeFileSync(path.join(folder, name), name);
    expect([
      await nodeFileSystem.listFiles(folder),
      await nodeFileSystem.listFiles(path.join(folder, 'none')),
    ]).toEqual([['a', 'b'], []]);
    expect(await nodeFileSystem.sizeOf(path.join(folder, 'none'))).toBeNull();
    await nodeFileSystem.remove(path.join(folder, 'none'));
    await nodeFileSystem.syncFolder(folder);
  });

  it('keeps a journal and a ledger', async () => {
    const options = { folder: path.join(folder, 'deep/journal'), now: () => at };
    for (let round = 0; round < 3; round += 1) {
      const opened = await openJournal(options);
      if (!opened.ok) throw new Error(opened.problem.code);
      expect([opened.value.notices, opened.value.journal.end()]).toEqual([[], round]);
      await opened.value.journal.append([]);
      await opened.value.journal.close();
    }
    const bytes = Uint8Array.from(Buffer.from('a package'));
    for (const isAdded of [true, false]) {
      const opened = await openLedger({ ...options, folder: path.join(folder, 'ledger') });
      if (!opened.ok) throw new Error(opened.problem.code);
      const { ledger } = opened.value;
      const put = await ledger.put([{ bytes, verified: { id: 'i', publicKey: 'k' } }]);
      expect(put).toEqual({ ok: true, value: [{ position: 0, id: 'i', isAdded }] });
      expect(await ledger.since(0, 1)).toEqual({
        ok: true,
        value: [{ position: 0, id: 'i', publicKey: 'k', recordedAt: at, bytes }],
      });
      await ledger.close();
    }
  });
});
