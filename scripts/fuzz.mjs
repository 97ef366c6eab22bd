// Feeds hostile packages and archives to the readers, many more than the daily tests do.
// Usage: npm run fuzz [-- RUNS]
import { spawnSync } from 'node:child_process';
import { projectRoot } from './electron/locations.mjs';

const runs = process.argv[2] ?? '100000';
const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/hostile', 'tests/property'],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, HOSTILE_RUNS: runs },
  },
);
process.exitCode = run.status ?? 1;
