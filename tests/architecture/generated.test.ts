import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/electron/locations.mjs';

const generated = 'src/domain/documents/generated';

test('the generated types and validators are those of the schemas', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-schemas-'));
  try {
    for (const part of ['resources/schemas', 'scripts/compile-schemas.mts', 'package.json']) {
      mkdirSync(path.dirname(path.join(folder, part)), { recursive: true });
      cpSync(path.join(projectRoot, part), path.join(folder, part), { recursive: true });
    }
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
    const run = spawnSync(
      process.execPath,
      [path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs'), 'scripts/compile-schemas.mts'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    const files = readdirSync(path.join(folder, generated)).sort();
    expect(readdirSync(path.join(projectRoot, generated)).sort()).toEqual(files);
    for (const file of files) {
      const isFresh = readGenerated(projectRoot, file) === readGenerated(folder, file);
      expect({ file, isFresh }).toEqual({ file, isFresh: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The bundler writes where node_modules lies as seen from the project; that is no difference. */
function readGenerated(root: string, file: string): string {
  return readFileSync(path.join(root, generated, file), 'utf8').replace(/"[^"\n]{0,80}node_modules\//g, '"');
}
