// One province, one result: on plain Node, in Electron and in the window's worker, whatever the clock and the language.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveElectron } from '../../../scripts/electron-runtime.mjs';
import { expect, launchWords, test, withoutNodeMode } from '../fixtures';
import { openSample } from '../pages/first-run';
import { resultHash } from '../pages/ranking';
import { goTo } from '../pages/workspace';
import { startApp } from '../running-app';

test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

const root = path.resolve(import.meta.dirname, '../../..');
const places = [
  { TZ: 'America/New_York', LANG: 'C', LC_ALL: '' },
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: '' },
];
/** The province that the window shows as its sample, and its last period. */
const sample = ['sample', '--agencies', '154', '--periods', '2', '--seed', 'nhip-so'];
const period = '2019-H2';

let folder = '';
let expected: Buffer = Buffer.alloc(0);

function run(executable: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const done = spawnSync(executable, words, {
    cwd: root,
    env: withoutNodeMode({ ...process.env, ...environment }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(done.status, done.stderr).toBe(0);
}

const consolidation = (out: string): string[] => [
  'consolidate',
  ...['--in', path.join(folder, 'sample'), '--period', period, '--out', path.join(folder, out)],
];

const resultIn = (out: string): Buffer => readFileSync(path.join(folder, out, 'scoreboard.json'));

const cli = path.join(root, 'out/main/cli.js');

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-equality-'));
  run(process.execPath, [cli, ...sample, '--out', path.join(folder, 'sample')]);
  run(process.execPath, [cli, ...consolidation('here')]);
  expected = resultIn('here');
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

test('the result of plain Node ranks the province', () => {
  const { lists, inputs } = JSON.parse(expected.toString('utf8')) as { lists: unknown[]; inputs: unknown[] };
  expect(lists).toHaveLength(3);
  expect(inputs.length).toBeGreaterThan(154);
});

for (const place of places) {
  test(`plain Node and Electron write the same bytes under ${place.TZ} and ${place.LANG}`, async ({
    userDataFolder,
  }) => {
    const { executablePath, ...runtime } = await resolveElectron();
    const inNode = `node-${place.LANG}`;
    const inElectron = `electron-${place.LANG}`;
    run(process.execPath, [cli, ...consolidation(inNode)], place);
    const words = launchWords({ executablePath, ...runtime }, userDataFolder);
    run(executablePath, [...words, ...consolidation(inElectron)], place);
    expect(resultIn(inNode).equals(expected)).toBe(true);
    expect(resultIn(inElectron).equals(expected)).toBe(true);
  });

  test(`the worker of the window comes to the same result under ${place.TZ} and ${place.LANG}`, async ({
    userDataFolder,
  }) => {
    const app = await startApp(userDataFolder, place);
    await openSample(app.page, 'department');
    await goTo(app.page, 'ranking');
    expect(await resultHash(app.page)).toBe(createHash('sha256').update(expected).digest('hex'));
    await app.electronApp.close();
  });
}
