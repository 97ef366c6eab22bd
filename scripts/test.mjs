// Everything CI runs, from a bare clone: packages, system libraries, Electron, checks, unit tests, build, journeys.
// The last line is `N passed, N failed`. Usage: npm test
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkSteps } from './check.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';
import { resolveElectron, tellRuntime } from './electron-runtime.mjs';
import { projectRoot } from './electron/locations.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { readPlaywrightReport, readVitestReport } from './read-reports.mjs';
import { runSteps } from './run-steps.mjs';
import { tell } from './tell.mjs';

const reports = path.join(projectRoot, '.cache/reports');
const total = { passed: 0, failed: 0, skipped: 0 };

ensureDependencies(tell);
ensureDebianPackages(tell);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

tell('\nBuild');
add(await runSteps([{ name: 'build', words: ['scripts/build.mjs'] }]));
tell('\nChecks');
add(await runSteps(checkSteps));
tell('\nUnit, storage, property and architecture tests');
add(runVitest());
tell('\nBenchmarks, small: they fail on broken work, never on a slow machine');
add(
  await runSteps([
    { name: 'bench intake', words: ['out/main/cli.js', 'bench', 'intake', '--n', '60'] },
    { name: 'bench score', words: ['out/main/cli.js', 'bench', 'score', '--n', '200'] },
  ]),
);
tell('\nThe real Electron');
add(await runPlaywright());
if (total.skipped > 0) tell(`${total.skipped} skipped: what this machine lacks is named above.`);

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runVitest() {
  const report = path.join(reports, 'vitest.json');
  const code = runTool('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return readVitestReport(report, code);
}

async function runPlaywright() {
  try {
    tell(tellRuntime(await resolveElectron()));
  } catch (error) {
    tell(String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = path.join(reports, 'playwright.json');
  const code = runTool('node_modules/@playwright/test/cli.js', ['test'], { NHIPSO_E2E_REPORT: report });
  return readPlaywrightReport(report, code);
}

/**
 * @param {string} script
 * @param {string[]} words
 * @param {Record<string, string>} [environment]
 */
function runTool(script, words, environment = {}) {
  const run = spawnSync(process.execPath, [path.join(projectRoot, script), ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...environment },
  });
  return run.status ?? 1;
}

/** @param {{ passed: number, failed: number, skipped?: number }} part */
function add(part) {
  total.passed += part.passed;
  total.failed += part.failed;
  total.skipped += part.skipped ?? 0;
}
