import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleBytes } from '../../src/domain/documents/write-bundle';
import { run as runConsolidate } from '../../src/main/commands/consolidate';
import { listFiles } from '../../src/main/commands/list-files';
import { run as runRescore } from '../../src/main/commands/rescore';
import { runCaptured } from '../support/captured-io';
import { makeSampleFolder, type SampleFolder } from '../support/sample-folder';

let sample: SampleFolder;
let work: string;
beforeAll(async () => {
  sample = await makeSampleFolder(12, 2);
  work = await mkdtemp(path.join(tmpdir(), 'nhip-so-consolidate-'));
});
afterAll(async () => {
  await sample.remove();
  await rm(work, { recursive: true, force: true });
});

async function consolidateInto(name: string, from: string, ...more: string[]): Promise<string> {
  const out = path.join(work, name);
  const done = await runCaptured(runConsolidate, [
    '--in',
    from,
    '--period',
    '2019-H2',
    '--out',
    out,
    ...more,
  ]);
  if (done.code !== 0) throw new Error(done.err);
  return out;
}

const text = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

type Quarantine = { files: { file: string; code: string }[] };

describe('consolidate', () => {
  it('counts what is good and lists what is bad, with its code', async () => {
    const out = await consolidateInto('whole', sample.path);
    const expected = JSON.parse(await text(sample.path, 'bad/expected.json')) as Record<string, string>;
    const { files } = JSON.parse(await text(out, 'quarantine.json')) as Quarantine;
    const bad = files
      .filter(({ file }) => file.startsWith('bad/'))
      .map(({ file, code }) => [file.slice(4), code]);
    expect(Object.fromEntries(bad)).toEqual(expected);
    const rest = files.filter(({ file }) => !file.startsWith('bad/'));
    expect(rest.filter(({ code }) => code !== 'key-not-approved')).toEqual([]);
  });

  it('makes the same bytes whatever stands beside the packages and however they are packed', async () => {
    const plain = await consolidateInto('plain', path.join(sample.path, 'packages'));
    const whole = await consolidateInto('with-bad', sample.path);
    const expected = await text(plain, 'scoreboard.json');
    expect(await text(whole, 'scoreboard.json')).toBe(expected);
    const files = await listFiles(path.join(sample.path, 'packages'));
    const packages = await Promise.all(files.map(async (file) => new Uint8Array(await readFile(file.path))));
    for (const [index, parts] of fc.sample(partitionOf(packages), { numRuns: 3, seed: 7 }).entries()) {
      const folder = path.join(work, `packed-${index}`);
      await mkdir(folder);
      for (const [part, bytes] of parts.entries()) await writeFile(path.join(folder, `${part}.json`), bytes);
      const out = await consolidateInto(`from-packed-${index}`, folder);
      expect(await text(out, 'scoreboard.json')).toBe(expected);
    }
  });

  it('writes every kind of file that was asked for', async () => {
    const out = await consolidateInto('all', path.join(sample.path, 'packages'), '--csv', '--xlsx', '--docx');
    expect((await readdir(out)).sort()).toEqual([
      'hires.csv',
      'indicators.csv',
      'not-ranked.csv',
      'progress.csv',
      'projects.csv',
      'quarantine.json',
      'ranking.csv',
      'ranking.docx',
      'ranking.xlsx',
      'scoreboard.json',
    ]);
    expect((await text(out, 'ranking.csv')).startsWith('\uFEFF')).toBe(true);
  });

  it('refuses a period without a campaign as wrong usage', async () => {
    const out = path.join(work, 'nothing');
    const args = ['--in', sample.path, '--period', '2031', '--out', out];
    expect((await runCaptured(runConsolidate, args)).code).toBe(2);
  });
});

describe('rescore', () => {
  it('gets the same result from the documents the scoreboard names', async () => {
    const out = await consolidateInto('published', sample.path, '--official');
    const args = ['--scoreboard', path.join(out, 'scoreboard.json'), '--in', sample.path];
    const { code, out: said } = await runCaptured(runRescore, args);
    expect(JSON.parse(said)).toMatchObject({ equal: true, missing: [], differences: [], notCounted: [] });
    expect(code).toBe(0);
  });

  it('tells what came later and was not counted', async () => {
    const early = path.join(work, 'early');
    await cp(path.join(sample.path, 'packages'), early, { recursive: true });
    const submissions = path.join(early, '2019-H2/submissions');
    const [left = ''] = (await readdir(submissions)).sort();
    await rm(path.join(submissions, left));
    const out = await consolidateInto('before-it-came', early);
    const args = ['--scoreboard', path.join(out, 'scoreboard.json'), '--in', sample.path];
    const { code, out: said } = await runCaptured(runRescore, args);
    const { equal, notCounted } = JSON.parse(said) as { equal: boolean; notCounted: { file: string }[] };
    expect({ equal, code }).toEqual({ equal: true, code: 0 });
    expect(notCounted.map(({ file }) => path.basename(file))).toContain(left);
  });

  it('says where a changed scoreboard differs', async () => {
    const out = await consolidateInto('changed', sample.path);
    const file = path.join(out, 'scoreboard.json');
    const changed = (await text(out, 'scoreboard.json')).replace('"rank":1,', '"rank":2,');
    await writeFile(file, changed);
    const { code, out: said } = await runCaptured(runRescore, ['--scoreboard', file, '--in', sample.path]);
    expect(code).toBe(1);
    expect((JSON.parse(said) as { differences: string[] }).differences).toEqual(['/lists/0/agencies/0/rank']);
  });
});

/** Files that hold all packages between them: alone, in bundles, in bundles of bundles, some twice. */
function partitionOf(packages: readonly Uint8Array[]): fc.Arbitrary<Uint8Array[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...packages], { minLength: packages.length }),
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
    )
    .map(([shuffled, sizes]) => {
      const files: Uint8Array[] = [];
      for (let at = 0; at < shuffled.length;) {
        const size = sizes.next().value as number;
        const [first, ...rest] = shuffled.slice(at, at + size);
        if (first !== undefined)
          files.push(rest.length === 0 ? first : bundleBytes([bundleBytes([first]), ...rest, first]));
        at += size;
      }
      return files;
    });
}
