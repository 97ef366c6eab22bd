import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeBadFiles } from './bad/make-bad-files';
import { buildReplies, type SampleProvince } from './build-province';

/** Writes the three folders anew: what an earlier sample left there would be read as part of this one. */
export async function writeSample(
  province: SampleProvince,
  folder: string,
): Promise<{ packages: number; replies: number; bad: number }> {
  const replies = buildReplies(province);
  const bad = await makeBadFiles(province);
  for (const name of ['packages', 'replies', 'bad']) await rm(path.join(folder, name), { recursive: true, force: true });
  await writeAll(folder, new Map(province.files.map(({ path: name, bytes }) => [name, bytes])));
  await writeAll(path.join(folder, 'replies'), replies);
  await writeAll(path.join(folder, 'bad'), new Map(bad.map(({ name, bytes }) => [name, bytes])));
  const expected = Object.fromEntries(bad.map(({ name, code }) => [name, code]));
  await writeFile(path.join(folder, 'bad/expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  return { packages: province.files.length, replies: replies.size, bad: bad.length };
}

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
}
