import { expect, test } from 'vitest';
import { readLaunch } from './read-launch';

test('opens the window without a command', () => {
  expect(readLaunch(['nhip-so'], false)).toEqual({
    command: null,
    printJob: null,
    userDataFolder: null,
    files: [],
  });
});

test('hands a headless command over with its arguments, behind switches of Chromium', () => {
  expect(readLaunch(['nhip-so', '--no-sandbox', 'verify', '--print', 'a.json'], false)).toEqual({
    command: ['verify', '--print', 'a.json'],
    printJob: null,
    userDataFolder: null,
    files: [],
  });
});

test('skips the folder that an Electron with its default app is given', () => {
  expect(readLaunch(['electron', '/opt/app', 'sample', '--out', 'x'], true).command).toEqual([
    'sample',
    '--out',
    'x',
  ]);
});

test('takes package files and the data folder from the words', () => {
  expect(
    readLaunch(['nhip-so', '--user-data-dir=/tmp/u', 'C:\\tin\\XA-01.submission.nhipso.JSON'], false),
  ).toEqual({
    command: null,
    printJob: null,
    userDataFolder: '/tmp/u',
    files: ['C:\\tin\\XA-01.submission.nhipso.JSON'],
  });
});

test('prints the job another process left', () => {
  expect(readLaunch(['nhip-so', '--no-sandbox', '--print-job', '/tmp/job'], false).printJob).toBe('/tmp/job');
});
