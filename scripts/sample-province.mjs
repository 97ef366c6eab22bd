// The whole journey without a window: a sample province is written, consolidated, ranked and printed into output/.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';
import { tell } from './tell.mjs';

const periods = 2;
const lastPeriod = '2019-H2';
const output = path.join(projectRoot, 'output');

const meanings = {
  'scorecards.pdf': 'one printed page for every agency',
  'ranking.csv': 'the ranked lists, for a spreadsheet',
  'scoreboard.json': 'the result; whoever holds the packages can recompute it (npm run nhipso -- rescore)',
  'quarantine.json': 'what was refused, each with its reason; the sample brings bad files on purpose',
  sample: 'the signed packages all of it was made from',
};

/** @returns {number} exit code */
export function runSampleProvince() {
  const sample = path.join(output, 'sample');
  rmSync(sample, { recursive: true, force: true });
  tell('No display: working through the sample province without a window.');
  const made = runCommand(['sample', '--periods', String(periods), '--out', sample]);
  if (made !== 0) return made;
  const where = ['--in', sample, '--period', lastPeriod, '--out', output];
  const scored = runCommand(['consolidate', ...where, '--pdf', '--csv']);
  if (scored !== 0) return scored;
  process.stdout.write(`\n${tellFiles().join('\n')}\n`);
  return 0;
}

function tellFiles() {
  return Object.entries(meanings)
    .filter(([name]) => existsSync(path.join(output, name)))
    .map(([name, meaning]) => `output/${name}: ${meaning}`);
}

/** @param {string[]} words */
function runCommand(words) {
  const run = spawnSync(process.execPath, [path.join(projectRoot, 'out/main/cli.js'), ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return run.status ?? 3;
}
