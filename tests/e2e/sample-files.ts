// Files for the intake, as the sample brings them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type SampleFiles = {
  /** Deliberately bad, each in its way. */
  readonly bad: readonly string[];
  /** One that the department has not seen. */
  readonly fresh: readonly string[];
  readonly remove: () => void;
};

/** A small province of its own seed, written by the command on plain Node. */
export function writeSampleFiles(): SampleFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-files-'));
  const words = ['out/main/cli.js', 'sample', '--agencies', '3', '--periods', '1', '--out', folder];
  const made = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const filesIn = (name: string): string[] =>
    readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  return {
    bad: filesIn('bad'),
    fresh: filesIn('packages').filter((file) => file.includes('.submission.')),
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
