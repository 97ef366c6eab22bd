import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NhipsoDocument, ScoreboardBody } from '../../src/domain/documents/generated/documents';
import { benchmarkPeriod, benchmarkProvince } from '../../src/main/commands/benchmarks/benchmark-province';
import { run as runConsolidate } from '../../src/main/commands/consolidate';
import { run as runRescore } from '../../src/main/commands/rescore';
import { generateKeyPair, signingKeyFromSeed, type SigningKey } from '../../src/main/keys/key-pair';
import { signDocument } from '../../src/main/packages/sign-document';
import { runCaptured } from '../support/captured-io';

let work: string;
let body: ScoreboardBody;
const packages = (): string => path.join(work, 'packages');

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'nhip-so-published-'));
  await mkdir(packages());
  const { ground, submissions } = benchmarkProvince(6);
  for (const [index, { bytes }] of [...ground, ...submissions].entries()) {
    await writeFile(path.join(packages(), `${index}.nhipso.json`), bytes);
  }
  const done = await runCaptured(runConsolidate, [
    '--in',
    packages(),
    '--period',
    benchmarkPeriod,
    '--out',
    work,
  ]);
  if (done.code !== 0) throw new Error(done.err);
  body = JSON.parse(await readFile(path.join(work, 'scoreboard.json'), 'utf8')) as ScoreboardBody;
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function rescorePublished(key: SigningKey) {
  const file = path.join(work, 'published.nhipso.json');
  const published: NhipsoDocument = {
    format: 'nhipso/1',
    kind: 'scoreboard',
    province: 'sample',
    issuer: { role: 'department', id: 'DEPARTMENT' },
    createdAt: '2019-08-01T00:00:00.000Z',
    previous: null,
    body,
  };
  await writeFile(file, signDocument(published, key));
  const { code, out } = await runCaptured(runRescore, ['--scoreboard', file, '--in', packages()]);
  return { code, report: JSON.parse(out) as Record<string, unknown> };
}

describe('rescoring a published scoreboard', () => {
  it('finds it equal and signed by the root', async () => {
    const root = signingKeyFromSeed(createHash('sha256').update('benchmark root').digest());
    const { code, report } = await rescorePublished(root);
    expect(code).toBe(0);
    expect(report).toMatchObject({ equal: true, signer: 'root', missing: [], notCounted: [] });
  });

  it('says when somebody else signed the same figures', async () => {
    expect((await rescorePublished(generateKeyPair())).report).toMatchObject({
      equal: true,
      signer: 'other',
    });
  });
});
