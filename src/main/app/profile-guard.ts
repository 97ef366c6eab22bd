import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The runtime that last used a Chromium profile, noted beside it. */
export type RuntimeNote = { readonly electron: string; readonly chromium: string };

const noteName = 'last-runtime.json';

/**
 * Whether a newer Chromium used the profile: opening it with an older one deletes every IndexedDB in it
 * (electron#24882). Must be asked before the app is ready, because being ready opens the profile.
 */
export function isProfileNewer(userDataFolder: string, own: RuntimeNote): boolean {
  const last = readNote(userDataFolder);
  return last !== null && majorOf(last.chromium) > majorOf(own.chromium);
}

export function noteRuntime(userDataFolder: string, own: RuntimeNote): void {
  mkdirSync(userDataFolder, { recursive: true });
  const file = path.join(userDataFolder, noteName);
  writeFileSync(`${file}.part`, `${JSON.stringify(own)}\n`);
  renameSync(`${file}.part`, file);
}

export function readNote(userDataFolder: string): RuntimeNote | null {
  try {
    const note: unknown = JSON.parse(readFileSync(path.join(userDataFolder, noteName), 'utf8'));
    return isNote(note) ? note : null;
  } catch {
    // No note, or a broken one: the journal, not the profile, is the truth, so the app may start.
    return null;
  }
}

function isNote(value: unknown): value is RuntimeNote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'electron' in value &&
    typeof value.electron === 'string' &&
    'chromium' in value &&
    typeof value.chromium === 'string'
  );
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10) || 0;
}
