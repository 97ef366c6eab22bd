// Reads an unpacked Electron: its executable, its version and how it is told which app to run.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './locations.mjs';

const executableNames = /** @type {Record<string, string>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

/** @param {string} folder */
export function executableIn(folder) {
  return path.join(folder, executableNames[process.platform] ?? 'electron');
}

/** @param {string} folder */
export function readVersion(folder) {
  const file = path.join(folder, 'version');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().replace(/^v/, '');
  const asked = spawnSync(executableIn(folder), ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 20_000,
  });
  return asked.stdout?.trim() || 'unknown';
}

/**
 * What must stand before the app's own arguments. A distribution with Electron's default app takes the app's
 * folder as an argument; one without it runs only what lies in resources/app, so that becomes a link.
 * @param {string} folder
 * @returns {string[]}
 */
export function pointAtProject(folder) {
  const resources =
    process.platform === 'darwin'
      ? path.join(folder, 'Electron.app/Contents/Resources')
      : path.join(folder, 'resources');
  if (existsSync(path.join(resources, 'default_app.asar'))) return [projectRoot];
  const link = path.join(resources, 'app');
  if (leadsToProject(link)) return [];
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(link);
  if (existsSync(link)) {
    throw new Error(`${link} holds another app. Point ELECTRON_OVERRIDE_DIST_PATH at a plain Electron.`);
  }
  symlinkSync(projectRoot, link, process.platform === 'win32' ? 'junction' : 'dir');
  return [];
}

/** @param {string} link */
function leadsToProject(link) {
  return existsSync(link) && realpathSync(link) === realpathSync(projectRoot);
}
