import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failingAt, FaultDisk } from '../../../tests/support/fault-disk';
import { writeFileAtomically } from './write-file-atomically';

const target = '/out/scoreboard.json';
const before = Buffer.from('before');
const after = Buffer.from('after, and longer');

describe('writing a file', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'leaves the old file whole when %s strikes at any moment',
    async (code) => {
      for (let moment = 0; ; moment += 1) {
        const disk = new FaultDisk();
        disk.put(target, before);
        const failing = failingAt(moment, code);
        disk.rule = failing.rule;
        const answer = await writeFileAtomically(target, after, disk.port);
        if (failing.count() <= moment) {
          expect([answer.ok, disk.content(target)]).toEqual([true, after]);
          return;
        }
        const found = disk.content(target)?.toString();
        expect([before.toString(), after.toString()]).toContain(found);
        if (!answer.ok)
          expect(answer.problem.code).toBe(code === 'ENOSPC' ? 'disk-full' : 'file-not-written');
        disk.heal();
        expect(disk.list().filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
    },
  );

  it('holds the old bytes or all of the new ones when the power goes at any moment', async () => {
    for (let moment = 0; moment < 8; moment += 1) {
      for (const keptShare of [0, 0.5, 1]) {
        const disk = new FaultDisk();
        disk.put(target, before);
        disk.rule = failingAt(moment, 'EIO').rule;
        const answer = await writeFileAtomically(target, after, disk.port);
        disk.crash(keptShare);
        const found = disk.content(target)?.toString();
        expect([before.toString(), after.toString()]).toContain(found);
        if (answer.ok) expect(found).toBe(after.toString());
      }
    }
  });

  it('writes to a real disk and leaves nothing beside the file', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'nhipso-'));
    try {
      const file = path.join(folder, 'deep', 'a.json');
      expect(await writeFileAtomically(file, before)).toEqual({ ok: true, value: undefined });
      expect(await writeFileAtomically(file, after)).toEqual({ ok: true, value: undefined });
      expect([readFileSync(file), readdirSync(path.dirname(file))]).toEqual([after, ['a.json']]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
