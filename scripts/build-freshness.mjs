// Whether out/ was built from the sources as they are now; compared by content, as a clone's times say nothing.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './electron/locations.mjs';

const sources = [
  'src',
  'resources',
  'electron.vite.config.mts',
  'package-lock.json',
  'scripts/compile-schemas.mts',
];
const note = path.join(projectRoot, 'out/built-from.txt');

export function isBuildFresh() {
  return existsSync(note) && readFileSync(note, 'utf8') === fingerprintSources();
}

export function noteBuild() {
  writeFileSync(note, fingerprintSources());
}

function fingerprintSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(source))) {
    hash.update(`${file}\0`).update(readFileSync(path.join(projectRoot, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} relative
 * @returns {string[]}
 */
function filesUnder(relative) {
  if (!existsSync(path.join(projectRoot, relative))) return [];
  if (path.extname(relative) !== '') return [relative];
  return readdirSync(path.join(projectRoot, relative), { withFileTypes: true })
    .filter((entry) => entry.name !== 'generated' && !/\.test\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(`${relative}/${entry.name}`) : [`${relative}/${entry.name}`],
    );
}
