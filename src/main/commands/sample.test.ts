import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes } from '../command-line/command';
import { run } from './sample';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nhipso-sample-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function runQuietly(...args: string[]): Promise<{ code: number; complaints: string; output: string }> {
  let complaints = '';
  let output = '';
  const code = await run(args, { out: (text) => (output += text), err: (text) => (complaints += text) });
  return { code, complaints, output };
}

describe('the sample command', () => {
  it('writes packages, replies and bad files, and nothing on stdout', async () => {
    const { code, output } = await runQuietly('--agencies', '2', '--periods', '1', '--out', folder);
    expect({ code, output, folders: (await readdir(folder)).sort() }).toEqual({
      code: exitCodes.done,
      output: '',
      folders: ['bad', 'packages', 'replies'],
    });
    const expected = JSON.parse(await readFile(path.join(folder, 'bad/expected.json'), 'utf8')) as object;
    const bad = (await readdir(path.join(folder, 'bad'))).filter((name) => name !== 'expected.json');
    expect(Object.keys(expected).sort()).toEqual(bad.sort());
  });

  it('replaces an earlier sample, so that nothing of it is left', async () => {
    await runQuietly('--agencies', '3', '--periods', '2', '--out', folder);
    await runQuietly('--agencies', '1', '--periods', '1', '--out', folder);
    expect((await readdir(path.join(folder, 'packages'))).sort()).toEqual([
      '2019-H1',
      'approvals',
      'department',
      'enrolments',
    ]);
  });

  it("leaves somebody's own folder of the same name alone", async () => {
    await mkdir(path.join(folder, 'packages'));
    await writeFile(path.join(folder, 'packages/own.txt'), 'mine');
    const { code } = await runQuietly('--agencies', '1', '--out', folder);
    expect([code, await readdir(folder)]).toEqual([exitCodes.wrongUsage, ['packages']]);
  });

  it.each([[[]], [['--out', 'x', '--agencies', '0']], [['--out', 'x', '--periods', 'two']], [['--out']]])(
    'refuses %j as wrong usage',
    async (args) => {
      expect((await runQuietly(...args)).code).toBe(exitCodes.wrongUsage);
    },
  );
});
