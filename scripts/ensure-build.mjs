// Builds when out/ is missing or older than the sources.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBuildFresh } from './build-freshness.mjs';
import { projectRoot } from './electron/locations.mjs';
import { tell } from './tell.mjs';

/** @returns {boolean} whether out/ is there and fresh */
export function ensureBuild() {
  if (isBuildFresh()) return true;
  tell('Building.');
  const script = path.join(projectRoot, 'scripts/build.mjs');
  return spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] }).status === 0;
}
