// Runs a headless command on plain Node, building first when out/ is missing or older than the sources.
// Usage: npm run nhipso -- <command> [options]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';
import { ensureBuild } from './ensure-build.mjs';

const failed = 3;

if (!ensureBuild()) process.exit(failed);
const command = spawnSync(
  process.execPath,
  [path.join(projectRoot, 'out/main/cli.js'), ...process.argv.slice(2)],
  // npm moves to the project's folder; paths are meant from where the user stands.
  { stdio: 'inherit', cwd: process.env.INIT_CWD ?? process.cwd() },
);
process.exit(command.status ?? failed);
