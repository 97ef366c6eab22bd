// The binary that the electron package stands for: already there, or downloaded by the package itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { executableIn } from './distribution.mjs';
import { electronPackage } from './locations.mjs';

const connectWithinMs = 5_000;
const downloadWithinMs = 15 * 60_000;

export const officialFolder = path.join(electronPackage, 'dist');

/** Whether the binary lies there whole: the installer writes the version file last but one and path.txt last. */
export function hasOfficialRuntime() {
  return (
    existsSync(path.join(electronPackage, 'path.txt')) &&
    existsSync(executableIn(officialFolder)) &&
    readFileSync(path.join(officialFolder, 'version'), 'utf8').replace(/^v/, '').trim() === wantedVersion()
  );
}

export function wantedVersion() {
  const manifest = readFileSync(path.join(electronPackage, 'package.json'), 'utf8');
  return /** @type {{ version: string }} */ (JSON.parse(manifest)).version;
}

/**
 * Downloads the official binary, from ELECTRON_MIRROR when that is set.
 * @returns {Promise<{ ok: boolean, reason: string }>}
 */
export async function downloadOfficialRuntime() {
  const mirror =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/';
  const { hostname, port, protocol } = new URL(mirror);
  const viaProxy = Boolean(process.env.ELECTRON_GET_USE_PROXY);
  // A network that drops packets would make the download wait for minutes: knock first.
  if (!viaProxy && !(await answers(hostname, Number(port) || (protocol === 'http:' ? 80 : 443)))) {
    return { ok: false, reason: `${hostname} does not answer from this network` };
  }
  const run = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    encoding: 'utf8',
    timeout: downloadWithinMs,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (run.status === 0 && hasOfficialRuntime()) return { ok: true, reason: `downloaded from ${hostname}` };
  return { ok: false, reason: run.stderr?.split('\n')[0] || `the download from ${hostname} did not finish` };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: connectWithinMs });
    const settle = (/** @type {boolean} */ isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}
