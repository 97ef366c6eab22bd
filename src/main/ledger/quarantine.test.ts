import { beforeEach, describe, expect, it } from 'vitest';
import { FaultDisk } from '../../../tests/support/fault-disk';
import { fail } from '../../domain/problem/problem';
import { nodeCrypto } from '../packages/node-crypto';
import { openQuarantine, type Quarantine } from './quarantine';

const folder = '/data/quarantine';
const limits = { packageInBytes: 20, archiveInBytes: 40, totalInBytes: 50 };
const { problem } = fail('package-not-json', { reason: 'grammar' });

let disk: FaultDisk;
let quarantine: Quarantine;
let minute: number;

beforeEach(() => {
  disk = new FaultDisk();
  minute = 0;
  quarantine = openQuarantine({
    folder,
    now: () => `2019-07-01T02:0${minute++}:00.000Z`,
    files: disk.port,
    limits,
  });
});

async function add(file: string, text: string) {
  const added = await quarantine.add({ file, bytes: new Uint8Array(Buffer.from(text)), problem });
  if (!added.ok) throw new Error(added.problem.code);
  return added.value;
}

describe('the quarantine', () => {
  it('keeps the untouched bytes with name, reason, size and hash', async () => {
    const entry = await add('báo cáo.json', 'not json');
    const id = nodeCrypto.sha256(Buffer.from('not json'));
    expect(entry).toEqual({
      id,
      file: 'báo cáo.json',
      code: 'package-not-json',
      details: { reason: 'grammar' },
      sizeInBytes: 8,
      sha256: id,
      quarantinedAt: '2019-07-01T02:00:00.000Z',
      bytesKept: true,
    });
    expect(await quarantine.list()).toEqual({ ok: true, value: [entry] });
    expect(await quarantine.read(id)).toEqual({ ok: true, value: new Uint8Array(Buffer.from('not json')) });
  });

  it('lists the newest first and the same bytes once', async () => {
    const first = await add('a', 'aaa');
    const second = await add('b', 'bbb');
    expect(await quarantine.list()).toEqual({ ok: true, value: [second, first] });
    const again = await add('c', 'aaa');
    expect(await quarantine.list()).toEqual({ ok: true, value: [again, second] });
  });

  it('keeps only the facts of what is too large, and of what no longer fits', async () => {
    expect((await add('large', 'x'.repeat(21))).bytesKept).toBe(false);
    expect((await add('archive', `PK${'x'.repeat(30)}`)).bytesKept).toBe(true);
    expect((await add('fits', 'y'.repeat(18))).bytesKept).toBe(true);
    const last = await add('no room', 'z');
    expect(last.bytesKept).toBe(false);
    expect(await quarantine.read(last.id)).toEqual({ ok: true, value: null });
  });

  it('counts what it kept in an earlier run, and finds room again when something goes', async () => {
    await add('fits', 'x'.repeat(20));
    const first = await add('fits too', 'y'.repeat(20));
    const later = openQuarantine({ folder, now: () => '2019-07-02T02:00:00.000Z', files: disk.port, limits });
    const bytes = new Uint8Array(Buffer.from('z'.repeat(20)));
    const full = await later.add({ file: 'no room', bytes, problem });
    await later.remove(first.id);
    const again = await later.add({ file: 'room again', bytes, problem });
    expect([full, again].map((answer) => answer.ok && answer.value.bytesKept)).toEqual([false, true]);
  });

  it('lets go of one, or of all', async () => {
    const first = await add('a', 'aaa');
    await add('b', 'bbb');
    expect(await quarantine.remove(first.id)).toEqual({ ok: true, value: undefined });
    expect(disk.list().length).toBe(2);
    expect(await quarantine.empty()).toEqual({ ok: true, value: undefined });
    expect([disk.list(), await quarantine.list()]).toEqual([[], { ok: true, value: [] }]);
  });

  it('asks no path of anyone', async () => {
    disk.put('/data/secret.bin', Buffer.from('secret'));
    expect(await quarantine.read('../secret')).toEqual({ ok: true, value: null });
    await quarantine.remove('../secret');
    expect(disk.content('/data/secret.bin')?.toString()).toBe('secret');
  });

  it('says when the disk is full', async () => {
    disk.rule = (operation) => (operation === 'write' ? 'ENOSPC' : null);
    const answer = await quarantine.add({ file: 'a', bytes: new Uint8Array(3), problem });
    expect(answer.ok ? '' : answer.problem.code).toBe('disk-full');
    disk.heal();
    expect(disk.list()).toEqual([]);
  });
});
