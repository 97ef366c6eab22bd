import { describe, expect, it } from 'vitest';
import { failingAt, FaultDisk } from '../../../tests/support/fault-disk';
import { openLedger, type OpenedLedger } from './open-ledger';
import type { PackageToStore } from './ledger';

const folder = '/data/ledger';
const firstSegment = `${folder}/ledger-000001.log`;
const indexFile = `${folder}/ledger-index.json`;
const at = '2019-07-01T02:00:00.000Z';

/** The ledger asks nothing of the bytes; that they are packages is checked before they come. */
function aPackage(name: string, holder = 'key'): PackageToStore {
  const id = Buffer.from(name).toString('hex').padStart(64, '0');
  return {
    bytes: new Uint8Array(Buffer.from(`{"document":"${name} ệ","proof":"${holder}"}`)),
    verified: { id, publicKey: holder },
  };
}

async function openOn(
  disk: FaultDisk,
  options: { segmentLimit?: number; ignoreIndex?: boolean } = {},
): Promise<OpenedLedger> {
  const opened = await openLedger({ folder, now: () => at, files: disk.port, ...options });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

function stored(position: number, { bytes, verified }: PackageToStore) {
  return { position, ...verified, recordedAt: at, bytes };
}

const [first, second, third] = [aPackage('first'), aPackage('second'), aPackage('third')] as const;

describe('the ledger', () => {
  it('stores a package once and gives back its exact bytes', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    expect(await ledger.put([first, second, first])).toEqual({
      ok: true,
      value: [
        { position: 0, id: first.verified.id, isAdded: true },
        { position: 1, id: second.verified.id, isAdded: true },
        { position: 0, id: first.verified.id, isAdded: true },
      ],
    });
    expect(await ledger.put([second, third])).toEqual({
      ok: true,
      value: [
        { position: 1, id: second.verified.id, isAdded: false },
        { position: 2, id: third.verified.id, isAdded: true },
      ],
    });
    expect(await ledger.since(1, 10)).toEqual({ ok: true, value: [stored(1, second), stored(2, third)] });
    expect(await ledger.get(first.verified.id)).toEqual({ ok: true, value: [stored(0, first)] });
    expect(await ledger.get('f'.repeat(64))).toEqual({ ok: true, value: [] });
    expect(ledger.end()).toBe(3);
  });

  it('does not let a copy under a stranger’s key keep the true package out', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    const copy = aPackage('first', 'stranger');
    await ledger.put([copy]);
    expect(await ledger.put([first])).toEqual({
      ok: true,
      value: [{ position: 1, id: first.verified.id, isAdded: true }],
    });
    expect(await ledger.get(first.verified.id)).toEqual({
      ok: true,
      value: [stored(0, copy), stored(1, first)],
    });
  });

  it('is the same with its index, without it, and with one that does not fit', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk, { segmentLimit: 600 });
    await ledger.put([first]);
    await ledger.put([second]);
    await ledger.close();
    const index = disk.content(indexFile)!;
    const again = await openOn(disk, { segmentLimit: 600 });
    await again.ledger.put([third]);
    const expected = { ok: true, value: [stored(0, first), stored(1, second), stored(2, third)] };
    const spoiled = Buffer.from(index);
    spoiled[index.length - 3] = 0x20;
    for (const content of [index, spoiled, Buffer.from('x'), Buffer.from(''), null]) {
      if (content === null) disk.delete(indexFile);
      else disk.put(indexFile, content);
      const { ledger: reopened, notices } = await openOn(disk, { segmentLimit: 600 });
      expect([notices, await reopened.since(0, 10)]).toEqual([[], expected]);
    }
  });

  it('does not believe an index whose segments are not those it was made of', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    await ledger.put([first]);
    await ledger.put([second]);
    await ledger.close();
    const other = new FaultDisk();
    await (await openOn(other)).ledger.put([third]);
    disk.put(firstSegment, other.content(firstSegment)!);
    const { ledger: reopened } = await openOn(disk);
    expect(await reopened.since(0, 10)).toEqual({ ok: true, value: [stored(0, third)] });
  });

  it('cuts off a batch that tore, whole', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    await ledger.put([first]);
    const whole = disk.content(firstSegment)!.length;
    await ledger.put([second, third]);
    const torn = disk.content(firstSegment)!;
    for (let length = whole + 1; length < torn.length; length += 7) {
      disk.put(firstSegment, torn.subarray(0, length));
      const { ledger: reopened, notices } = await openOn(disk);
      expect([notices, await reopened.since(0, 10)]).toEqual([
        [{ code: 'ledger-tail-cut', details: { safe: 1 } }],
        { ok: true, value: [stored(0, first)] },
      ]);
    }
  });

  it('opens for reading only when a batch before the last is damaged', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    for (const one of [first, second, third]) await ledger.put([one]);
    const content = disk.content(firstSegment)!;
    const place = content.indexOf('second');
    content[place] = 0x53;
    const { ledger: reopened, notices } = await openOn(disk, { ignoreIndex: true });
    expect(notices.map(({ code, details }) => [code, details.safe, details.behind])).toEqual([
      ['ledger-broken', 1, 1],
    ]);
    expect(await reopened.since(0, 10)).toEqual({ ok: true, value: [stored(0, first)] });
    expect((await reopened.put([aPackage('fourth')])).ok).toBe(false);
  });

  it('misses a batch that was taken out whole', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    const ends: number[] = [];
    for (const one of [first, second, third]) {
      await ledger.put([one]);
      ends.push(disk.content(firstSegment)!.length);
    }
    const content = disk.content(firstSegment)!;
    disk.put(firstSegment, Buffer.concat([content.subarray(0, ends[0]), content.subarray(ends[1])]));
    const { ledger: reopened, notices } = await openOn(disk);
    expect(notices.map(({ code, details }) => [code, details.safe, details.behind])).toEqual([
      ['ledger-broken', 1, 1],
    ]);
    expect(await reopened.since(0, 10)).toEqual({ ok: true, value: [stored(0, first)] });
  });

  it('sees bytes that rotted behind an index', async () => {
    const disk = new FaultDisk();
    const { ledger } = await openOn(disk);
    await ledger.put([first]);
    await ledger.put([second]);
    await ledger.close();
    const content = disk.content(firstSegment)!;
    content[content.indexOf('first ')] = 0x46;
    const { ledger: reopened } = await openOn(disk);
    expect(await reopened.since(0, 10)).toEqual({
      ok: false,
      problem: { code: 'ledger-broken', details: { safe: 0, document: first.verified.id } },
    });
    expect(await reopened.get(second.verified.id)).toEqual({ ok: true, value: [stored(1, second)] });
  });

  it('stores all of a batch or none of it when the disk fills at any moment', async () => {
    for (let moment = 0; ; moment += 1) {
      const disk = new FaultDisk();
      const { ledger } = await openOn(disk);
      await ledger.put([first]);
      const failing = failingAt(moment, 'ENOSPC');
      disk.rule = failing.rule;
      const answer = await ledger.put([second, third]);
      disk.heal();
      const { ledger: reopened } = await openOn(disk);
      if (failing.count() <= moment) {
        expect([answer.ok, reopened.end()]).toEqual([true, 3]);
        return;
      }
      expect(answer).toEqual({ ok: false, problem: { code: 'disk-full', details: { cause: 'ENOSPC' } } });
      expect(ledger.end()).toBe(1);
      expect((await ledger.put([second, third])).ok).toBe(true);
      expect(await (await openOn(disk)).ledger.since(0, 10)).toEqual({
        ok: true,
        value: [stored(0, first), stored(1, second), stored(2, third)],
      });
    }
  });
});
