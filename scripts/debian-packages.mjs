// The system libraries that Electron and the look at its paper need: installed when root, otherwise named.
import { spawnSync } from 'node:child_process';

const wanted = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxss1',
  'poppler-utils',
];

/**
 * Installs what is missing. Never fails: what cannot be installed is told, and the caller goes on.
 * @param {(line: string) => void} tell
 */
export function ensureDebianPackages(tell) {
  if (process.platform !== 'linux' || !hasCommand('dpkg-query') || !hasCommand('apt-get')) return;
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    tell(`Missing system packages. As root, once: apt-get update && apt-get install -y ${missing.join(' ')}`);
    return;
  }
  tell(`Installing system packages, as this is root: ${missing.join(' ')}`);
  const apt = ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=300'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', ...apt], { stdio: ['ignore', 'ignore', 'pipe'], env: environment });
  const names = missing.map(nameInThisRelease);
  const done = spawnSync('apt-get', ['install', '--no-install-recommends', ...apt, ...names], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: environment,
  });
  if (done.status !== 0) tell(`apt-get could not install them; going on without. ${lastLine(done.stderr)}`);
}

/** Debian 13 and Ubuntu 24.04 renamed libraries whose time fields grew to 64 bits. */
function nameInThisRelease(/** @type {string} */ name) {
  const known = (/** @type {string} */ candidate) =>
    spawnSync('apt-cache', ['show', '--no-all-versions', candidate], { stdio: 'ignore' }).status === 0;
  return known(`${name}t64`) ? `${name}t64` : name;
}

function isInstalled(/** @type {string} */ name) {
  return [name, `${name}t64`].some((candidate) => {
    const asked = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', candidate], {
      encoding: 'utf8',
    });
    return asked.stdout === 'installed';
  });
}

function hasCommand(/** @type {string} */ command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

function lastLine(/** @type {string} */ text) {
  return text.trim().split('\n').at(-1) ?? '';
}
