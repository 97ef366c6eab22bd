import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../support/build-cli';

const places = {
  newYork: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
  hanoi: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
};

let work: string;
let script: string;
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'nhip-so-places-'));
  script = await buildCli(path.join(work, 'built'));
}, 120_000);
afterAll(() => rm(work, { recursive: true, force: true }));

function nhipso(place: keyof typeof places, ...words: string[]): void {
  const done = spawnSync(process.execPath, [script, ...words], {
    cwd: work,
    env: { ...process.env, ...places[place] },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = await readdir(path.join(work, folder));
  const entries = names.map(
    async (name) => [name, await readFile(path.join(work, folder, name), 'latin1')] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

describe('the built command under two clocks and languages', () => {
  it('writes the same files, byte for byte', { timeout: 300_000 }, async () => {
    nhipso('newYork', 'sample', '--agencies', '10', '--periods', '2', '--out', 'sample');
    for (const place of ['newYork', 'hanoi'] as const) {
      nhipso(place, 'consolidate', '--in', 'sample', '--period', '2019-H2', '--out', place, '--csv');
    }
    expect(await contents('hanoi')).toEqual(await contents('newYork'));
  });
});
