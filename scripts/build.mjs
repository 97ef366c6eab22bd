// Compiles the schemas and builds main, preload and page into out/, then notes what it was built from.
// Usage: npm run build
import { spawnSync } from 'node:child_process';
import { noteBuild } from './build-freshness.mjs';
import { projectRoot } from './electron/locations.mjs';

const steps = [
  ['node_modules/tsx/dist/cli.mjs', 'scripts/compile-schemas.mts'],
  ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
];

for (const words of steps) {
  const done = spawnSync(process.execPath, words, { cwd: projectRoot, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) {
    process.stderr.write(`The build failed in: ${words.join(' ')}\n`);
    process.exit(done.status ?? 1);
  }
}
noteBuild();
