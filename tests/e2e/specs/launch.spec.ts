import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolveElectron } from '../../../scripts/electron-runtime.mjs';
import { expect, launchApp, launchWords, test, withoutNodeMode } from '../fixtures';

const noteOf = (folder: string): string => path.join(folder, 'last-runtime.json');

function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((file) => [file, hashOf(file)]));
}

test('a profile last used by a newer Chromium is refused and not touched', async ({ userDataFolder }) => {
  const first = await launchApp(userDataFolder);
  await first.firstWindow();
  await first.close();
  writeFileSync(noteOf(userDataFolder), '{"electron":"99.0.0","chromium":"999.0.0.0"}\n');
  const before = fingerprint(userDataFolder);
  const runtime = await resolveElectron();
  const refused = spawn(runtime.executablePath, launchWords(runtime, userDataFolder), {
    env: withoutNodeMode(process.env),
  });
  const said = await new Promise<string>((resolve) => {
    let text = '';
    refused.stderr.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      if (text.includes('data-newer-than-app')) resolve(text);
    });
    refused.once('close', () => resolve(text));
  });
  expect(said).toContain('data-newer-than-app');
  // It waits behind its dialog; a moment in which it would have opened the profile.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(refused.exitCode).toBeNull();
  const closed = new Promise((resolve) => refused.once('close', resolve));
  refused.kill('SIGKILL');
  await closed;
  expect(fingerprint(userDataFolder)).toEqual(before);
});

test('notes the runtime beside the profile', async ({ userDataFolder, electronApp }) => {
  const versions = await electronApp.evaluate(() => ({
    electron: process.versions.electron,
    chromium: process.versions.chrome,
  }));
  expect(JSON.parse(readFileSync(noteOf(userDataFolder), 'utf8'))).toEqual(versions);
});

test('a second start hands its files to the first and ends', async ({ userDataFolder, mainWindow }) => {
  await mainWindow.evaluate(() => {
    window.desktop.onDesktopEvent('filesHandedOver', (event) => Object.assign(window, { arrived: event }));
  });
  const runtime = await resolveElectron();
  const file = '/tmp/XA-01_2019-H1_r1.submission.nhipso.json';
  const second = spawn(runtime.executablePath, [...launchWords(runtime, userDataFolder), file], {
    env: withoutNodeMode(process.env),
  });
  expect(await new Promise((resolve) => second.once('close', resolve))).toBe(0);
  const arrived = await mainWindow.waitForFunction(() => (window as { arrived?: unknown }).arrived);
  expect(await arrived.jsonValue()).toEqual({ count: 1 });
});

test('the app takes the headless commands, with and without a display', async ({ userDataFolder }) => {
  const runtime = await resolveElectron();
  const { DISPLAY: display, ...withoutDisplay } = withoutNodeMode(process.env);
  for (const env of [{ ...withoutDisplay, DISPLAY: display ?? '' }, withoutDisplay]) {
    const run = spawnSync(runtime.executablePath, [...launchWords(runtime, userDataFolder), 'verify'], {
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(run.status).toBe(2);
  }
});
