// Installs the locked packages when what lies in node_modules is not what package-lock.json says.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

const lock = path.join(projectRoot, 'package-lock.json');
/** npm's own note of what it installed. */
const installed = path.join(projectRoot, 'node_modules/.package-lock.json');

/** @param {(line: string) => void} tell */
export function ensureDependencies(tell) {
  if (areInstalled()) return;
  tell('Installing the locked packages (npm ci).');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectRoot,
    // Results belong to stdout; npm's talk does not.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('npm ci failed; see above.');
}

function areInstalled() {
  if (!existsSync(installed)) return false;
  const wanted = readPackages(lock);
  const present = readPackages(installed);
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || optional === true || present[place]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
