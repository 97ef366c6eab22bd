// The generated types and validators are not in git; types, lint and tests need them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';

const generated = path.join(projectRoot, 'src/domain/documents/generated/validators.js');

export function compileSchemas() {
  if (existsSync(generated)) return;
  const done = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/compile-schemas.mts'], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) throw new Error('The schemas do not compile.');
}
