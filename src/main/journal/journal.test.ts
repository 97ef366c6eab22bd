import { describe, expect, it } from 'vitest';
import { failingAt, FaultDisk } from '../../../tests/support/fault-disk';
import type { JournalEntry } from '../../contract/workspace-shapes';
import type { RecordChange } from '../../domain/draft/draft-records';
import { openJournal, type OpenedJournal } from './open-journal';

const folder = '/data/journal';
const firstSegment = `${folder}/journal-000001.log`;
const at = '2019-07-01T02:00:00.000Z';

function change(value: number): RecordChange[] {
  const campaign = 'c'.repeat(64);
  return [{ table: 'values', key: `${campaign}/f`, value: { campaign, field: 'f', value } }];
}

function entry(sequence: number, value = sequence): JournalEntry {
  return { sequence, at, changes: change(value) };
}

async function openOn(disk: FaultDisk, segmentLimit?: number): Promise<OpenedJournal> {
  const limit = segmentLimit === undefined ? {} : { segmentLimit };
  const opened = await openJournal({ folder, now: () => at, files: disk.port, ...limit });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

async function diskWith(count: number, segmentLimit?: number): Promise<FaultDisk> {
  const disk = new FaultDisk();
  const { journal } = await openOn(disk, segmentLimit);
  for (let value = 0; value < count; value += 1) await journal.append(change(value));
  return disk;
}

async function entriesOn(disk: FaultDisk, segmentLimit?: number): Promise<unknown> {
  const { journal } = await openOn(disk, segmentLimit);
  return journal.read(0, 1000);
}

describe('the journal', () => {
  it('gives entries back in order after it is opened again', async () => {
    const disk = await diskWith(3);
    const { journal, notices } = await openOn(disk);
    expect({ end: journal.end(), notices, entries: await journal.read(1, 1) }).toEqual({
      end: 3,
      notices: [],
      entries: { ok: true, value: [entry(1)] },
    });
    expect(await journal.append(change(9))).toEqual({ ok: true, value: { sequence: 3, at } });
    expect(await entriesOn(disk)).toEqual({ ok: true, value: [entry(0), entry(1), entry(2), entry(3, 9)] });
  });

  it('numbers changes that come at once one after another', async () => {
    const disk = new FaultDisk();
    const { journal } = await openOn(disk);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, value) => journal.append(change(value))),
    );
    expect(answers).toEqual(
      Array.from({ length: 30 }, (_, sequence) => ({ ok: true, value: { sequence, at } })),
    );
    expect(await entriesOn(disk)).toEqual({
      ok: true,
      value: Array.from({ length: 30 }, (_, value) => entry(value)),
    });
  });

  it('cuts off a torn last entry wherever it tore, says so, and goes on', async () => {
    const whole = (await diskWith(3)).content(firstSegment)!;
    const two = (await diskWith(2)).content(firstSegment)!.length;
    for (let length = two + 1; length < whole.length; length += 1) {
      const disk = new FaultDisk();
      disk.put(firstSegment, whole.subarray(0, length));
      const { journal, notices } = await openOn(disk);
      expect([length, journal.end(), notices]).toEqual([
        length,
        2,
        [{ code: 'journal-tail-cut', details: { safe: 2 } }],
      ]);
      expect(disk.content(`${firstSegment}.torn`)).toEqual(whole.subarray(two, length));
      await journal.append(change(7));
      expect(await entriesOn(disk)).toEqual({ ok: true, value: [entry(0), entry(1), entry(2, 7)] });
    }
  });

  it('takes a last entry with a flipped bit for a torn one', async () => {
    const whole = (await diskWith(3)).content(firstSegment)!;
    const two = (await diskWith(2)).content(firstSegment)!.length;
    for (let place = two; place < whole.length; place += 1) {
      const disk = new FaultDisk();
      const spoiled = Buffer.from(whole);
      spoiled[place] = (spoiled[place] ?? 0) ^ 0x10;
      disk.put(firstSegment, spoiled);
      const { journal, notices } = await openOn(disk);
      expect([place, journal.end(), notices.map(({ code }) => code)]).toEqual([
        place,
        2,
        ['journal-tail-cut'],
      ]);
    }
  });

  it('opens for reading only when an entry before the last is damaged, and says how much is safe', async () => {
    const whole = (await diskWith(4)).content(firstSegment)!;
    const one = (await diskWith(1)).content(firstSegment)!.length;
    const two = (await diskWith(2)).content(firstSegment)!.length;
    for (let place = one; place < two; place += 1) {
      const disk = new FaultDisk();
      const spoiled = Buffer.from(whole);
      spoiled[place] = (spoiled[place] ?? 0) ^ 0x01;
      disk.put(firstSegment, spoiled);
      const { journal, notices } = await openOn(disk);
      const problem = {
        code: 'journal-broken',
        details: { file: 'journal-000001.log', at: one, safe: 1, behind: 2 },
      };
      expect([place, notices]).toEqual([place, [problem]]);
      expect(await journal.read(0, 10)).toEqual({ ok: true, value: [entry(0)] });
      expect(await journal.append(change(5))).toEqual({ ok: false, problem });
      expect(disk.content(firstSegment)).toEqual(spoiled);
    }
  });

  it('goes on in further segments and misses one that is gone', async () => {
    const disk = await diskWith(6, 700);
    const segments = disk.list().filter((name) => name.endsWith('.log'));
    expect(segments.length).toBeGreaterThan(2);
    expect(await entriesOn(disk, 700)).toEqual({
      ok: true,
      value: [0, 1, 2, 3, 4, 5].map((value) => entry(value)),
    });
    disk.delete(segments[1]!);
    const { notices } = await openOn(disk, 700);
    expect(notices.map(({ code }) => code)).toEqual(['journal-broken']);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'journal-not-written'],
  ])(
    'acknowledges nothing when %s strikes at any moment, and saves again once it is gone',
    async (fault, code) => {
      for (let moment = 0; ; moment += 1) {
        const disk = await diskWith(2, 600);
        const { journal } = await openOn(disk, 600);
        const failing = failingAt(moment, fault);
        disk.rule = failing.rule;
        const answer = await journal.append(change(2));
        if (failing.count() <= moment) {
          expect([moment > 2, answer.ok, journal.failure()]).toEqual([true, true, null]);
          return;
        }
        expect([moment, answer, journal.end()]).toEqual([
          moment,
          { ok: false, problem: { code, details: { cause: fault } } },
          2,
        ]);
        expect(journal.failure()).toEqual({ code, details: { cause: fault } });
        disk.heal();
        expect(await journal.append(change(8))).toEqual({ ok: true, value: { sequence: 2, at } });
        expect(journal.failure()).toBeNull();
        expect(await entriesOn(disk, 600)).toEqual({ ok: true, value: [entry(0), entry(1), entry(2, 8)] });
      }
    },
  );

  it.each([
    ['a shorter entry', 5000],
    ['an entry that starts the next segment', 600],
  ])('leaves nothing of a failed entry behind %s', async (_, segmentLimit) => {
    const disk = await diskWith(2, segmentLimit);
    const { journal } = await openOn(disk, segmentLimit);
    const campaign = 'c'.repeat(64);
    disk.rule = (operation) => (operation === 'write' ? 'ENOSPC' : null);
    const long = await journal.append([
      {
        table: 'notes',
        key: 'n',
        value: { campaign, path: 'p', text: 'x'.repeat(segmentLimit === 600 ? 1 : 2000) },
      },
    ]);
    expect(long.ok).toBe(false);
    disk.heal();
    await journal.append(change(2));
    await journal.append(change(3));
    const { notices } = await openOn(disk, segmentLimit);
    expect([notices, await entriesOn(disk, segmentLimit)]).toEqual([
      [],
      { ok: true, value: [0, 1, 2, 3].map((value) => entry(value)) },
    ]);
  });

  it('keeps every acknowledged entry when the power goes at any moment', async () => {
    for (const keptShare of [0, 0.3, 0.99, 1]) {
      for (let moment = 0; moment < 8; moment += 1) {
        const disk = await diskWith(3, 700);
        const { journal } = await openOn(disk, 700);
        const failing = failingAt(moment, 'EIO');
        disk.rule = failing.rule;
        const answers = [await journal.append(change(3)), await journal.append(change(4))];
        const acknowledged = 3 + answers.filter(({ ok }) => ok).length;
        disk.crash(keptShare);
        const after = await openOn(disk, 700);
        expect([keptShare, moment, after.journal.end() >= acknowledged]).toEqual([keptShare, moment, true]);
        expect(after.notices.map(({ code }) => code)).not.toContain('journal-broken');
        expect(await after.journal.read(0, 3)).toEqual({ ok: true, value: [entry(0), entry(1), entry(2)] });
      }
    }
  });

  it('sees an entry that rots while it is open', async () => {
    const disk = await diskWith(2);
    const { journal } = await openOn(disk);
    const content = disk.content(firstSegment)!;
    content[content.length - 1] = 0;
    expect(await journal.read(0, 2)).toEqual({
      ok: false,
      problem: { code: 'journal-broken', details: { safe: 1 } },
    });
    disk.rule = (operation) => (operation === 'read' ? 'EIO' : null);
    expect(await journal.read(0, 2)).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', details: { cause: 'EIO' } },
    });
  });

  it('says when the folder cannot be read', async () => {
    const disk = await diskWith(1);
    disk.rule = (operation) => (operation === 'list' ? 'EACCES' : null);
    expect(await openJournal({ folder, now: () => at, files: disk.port })).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', details: { cause: 'EACCES' } },
    });
  });
});
