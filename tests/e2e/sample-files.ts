// Files for the intake, as the sample brings them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type SampleFiles = {
  /** Deliberately bad, each in its way. */
  readonly bad: readonly string[];
  /** Reports that the department's sample workspace holds already. */
  readonly known: readonly string[];
  readonly remove: () => void;
};

/** The province that the window shows as its sample, written by the command on plain Node. */
const sample = ['sample', '--agencies', '154', '--periods', '2', '--seed', 'nhip-so'];

export function writeSampleFiles(): SampleFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-files-'));
  const words = ['out/main/cli.js', ...sample, '--out', folder];
  const made = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const filesIn = (name: string): string[] =>
    readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  return {
    bad: filesIn('bad'),
    known: filesIn('packages').filter((file) => file.includes('.submission.')),
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
