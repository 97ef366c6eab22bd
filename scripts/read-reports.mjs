// Reads how many tests a tool ran. A tool that fails without a failing test (a file that does not load) counts as one.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {Tally}
 */
export function readVitestReport(file, exitCode) {
  const report = read(file);
  return settle(exitCode, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  });
}

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {Tally}
 */
export function readPlaywrightReport(file, exitCode) {
  const stats = read(file)?.stats;
  return settle(exitCode, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/**
 * @param {number} exitCode
 * @param {Tally} tally
 * @returns {Tally}
 */
function settle(exitCode, tally) {
  const hidesFailure = exitCode !== 0 && tally.failed === 0;
  const ranNothing = tally.passed + tally.failed === 0;
  return hidesFailure || ranNothing ? { ...tally, failed: 1 } : tally;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
