// The whole journey without a window: a sample province is written, consolidated, ranked and printed into output/.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';
import { summariseResult } from './summarise-result.mjs';
import { tell } from './tell.mjs';

const periods = 2;
const lastPeriod = '2019-H2';

/** @returns {number} exit code */
export function runSampleProvince() {
  const output = path.join(projectRoot, 'output');
  const sample = path.join(output, 'sample');
  rmSync(sample, { recursive: true, force: true });
  tell('No display: working through the sample province without a window.');
  const made = runCommand(['sample', '--periods', String(periods), '--out', sample]);
  if (made !== 0) return made;
  const scored = runCommand([
    'consolidate',
    '--in',
    sample,
    '--period',
    lastPeriod,
    '--out',
    output,
    '--pdf',
    '--csv',
  ]);
  // 1 says that something was refused, and the sample brings bad files on purpose.
  if (scored > 1) return scored;
  process.stdout.write(summariseResult(output));
  return 0;
}

/** @param {string[]} words */
function runCommand(words) {
  const run = spawnSync(process.execPath, [path.join(projectRoot, 'out/main/cli.js'), ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
  });
  return run.status ?? 3;
}
