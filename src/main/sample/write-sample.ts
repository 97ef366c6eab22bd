import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../commands/read-arguments';
import { makeBadFiles } from './bad/make-bad-files';
import type { SampleProvince } from './build-province';
import { buildReplies } from './build-replies';

const folders = ['packages', 'replies', 'bad'] as const;
const expectedCodes = 'bad/expected.json';

/** Writes the three folders anew: what an earlier sample left there would be read as part of this one. */
export async function writeSample(
  province: SampleProvince,
  folder: string,
): Promise<{ packages: number; replies: number; bad: number }> {
  const replies = buildReplies(province);
  const bad = makeBadFiles(province);
  await clearEarlierSample(folder);
  await writeAll(folder, new Map(province.files.map(({ path: name, bytes }) => [name, bytes])));
  await writeAll(path.join(folder, 'replies'), replies);
  await writeAll(path.join(folder, 'bad'), new Map(bad.map(({ name, bytes }) => [name, bytes])));
  const expected = Object.fromEntries(bad.map(({ name, code }) => [name, code]));
  await writeFile(path.join(folder, expectedCodes), `${JSON.stringify(expected, null, 2)}\n`);
  return { packages: province.files.length, replies: replies.size, bad: bad.length };
}

/** Only what a sample wrote is removed: folders of these names may be somebody's own. */
async function clearEarlierSample(folder: string): Promise<void> {
  const isSample = await exists(path.join(folder, expectedCodes));
  for (const name of folders) {
    const place = path.join(folder, name);
    if (isSample) await rm(place, { recursive: true, force: true });
    else if (await exists(place)) throw new UsageError(`${place} exists and is not part of a sample`);
  }
}

function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const places = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  for (const each of places) await mkdir(each, { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
}
