// Starts the app, installing everything missing. Without a display it works through the sample province instead.
// Usage: npm start
import { spawnSync } from 'node:child_process';
import { ensureDebianPackages } from './debian-packages.mjs';
import { hasDisplay } from './display.mjs';
import { resolveElectron, tellRuntime } from './electron-runtime.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { runSampleProvince } from './sample-province.mjs';
import { tell } from './tell.mjs';

ensureDependencies(tell);
ensureDebianPackages(tell);
const runtime = await resolveElectron();
tell(tellRuntime(runtime));
if (!ensureBuild()) process.exit(1);
process.exitCode = hasDisplay() ? openWindow() : runSampleProvince();

function openWindow() {
  const words = [...runtime.appArguments, ...process.argv.slice(2)];
  // Chromium refuses to sandbox for root; everyone else keeps the sandbox.
  if (process.platform === 'linux' && process.getuid?.() === 0) words.unshift('--no-sandbox');
  const { ELECTRON_RUN_AS_NODE: _omitted, ...environment } = process.env;
  const run = spawnSync(runtime.executablePath, words, { stdio: 'inherit', env: environment });
  return run.status ?? 1;
}
