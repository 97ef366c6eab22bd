// A PNG of every screen and of every printed page, into output/screens/, for people to look at.
// Usage: npm run screens -- [Playwright options]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { resolveElectron, tellRuntime } from './electron-runtime.mjs';
import { projectRoot } from './electron/locations.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { tell } from './tell.mjs';

const options = process.argv.slice(2);
const output = path.join(projectRoot, 'output/screens');

tell(tellRuntime(await resolveElectron()));
if (!ensureBuild()) process.exit(1);
// Pictures of an earlier look would pass for new ones; with options only some are taken again.
if (options.length === 0) rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const playwright = path.join(projectRoot, 'node_modules/@playwright/test/cli.js');
const run = spawnSync(
  process.execPath,
  [playwright, 'test', '-c', 'playwright.screens.config.mts', ...options],
  {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  },
);
process.stdout.write(`${readdirSync(output).length} files in output/screens\n`);
process.exit(run.status ?? 1);
