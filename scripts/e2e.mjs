// Drives the built app in a real Electron, under a virtual display where there is none.
// Usage: npm run e2e -- [Playwright options]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { resolveElectron, tellRuntime } from './electron-runtime.mjs';
import { projectRoot } from './electron/locations.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { tell } from './tell.mjs';

tell(tellRuntime(await resolveElectron()));
if (!ensureBuild()) process.exit(1);
const playwright = path.join(projectRoot, 'node_modules/@playwright/test/cli.js');
const run = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
