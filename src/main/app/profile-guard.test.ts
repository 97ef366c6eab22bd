import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isProfileNewer, noteRuntime, readNote } from './profile-guard';

const old = { electron: '25.1.1', chromium: '114.0.5735.106' };
const current = { electron: '45.4.1', chromium: '156.0.8078.73' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'profile-guard-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('refuses an older Chromium and leaves the note as it was', () => {
  noteRuntime(folder, current);
  const before = readFileSync(path.join(folder, 'last-runtime.json'));
  expect(isProfileNewer(folder, old)).toBe(true);
  expect(readFileSync(path.join(folder, 'last-runtime.json'))).toEqual(before);
});

test('lets the same and a newer Chromium in', () => {
  noteRuntime(folder, old);
  expect([isProfileNewer(folder, old), isProfileNewer(folder, current)]).toEqual([false, false]);
  noteRuntime(folder, current);
  expect(readNote(folder)).toEqual(current);
});

test('starts with a fresh folder and with a broken note', () => {
  expect(isProfileNewer(path.join(folder, 'fresh'), old)).toBe(false);
  writeFileSync(path.join(folder, 'last-runtime.json'), '{"electron":');
  expect(isProfileNewer(folder, old)).toBe(false);
});
