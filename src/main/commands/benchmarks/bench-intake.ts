import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdir, mkdtemp, open, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { VerifiedDocument } from '../../../domain/documents/verified-document';
import { ProblemError } from '../../../domain/problem/problem';
import { followAgency } from '../../../domain/lifecycle/follow-agency';
import { gatherReports, noReports } from '../../../domain/lifecycle/gather-reports';
import { buildTrust } from '../../../domain/trust/build-trust';
import type { PackageToStore } from '../../ledger/ledger';
import { openLedger } from '../../ledger/open-ledger';
import { nodeCrypto } from '../../packages/node-crypto';
import { readFile } from '../../packages/read-file';
import { benchmarkPeriod, benchmarkProvince } from './benchmark-province';
import { bestOfRounds, type BenchmarkResult } from './benchmark-result';

const batchSize = 500;
const rounds = 3;
const reach = 1.6;
const recordedAt = '2019-07-05T02:00:00.000Z';

/** Taking in reports from disk to projection, against the least that any program would have to do. */
export async function benchIntake(count: number, tell: (line: string) => void): Promise<BenchmarkResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-so-bench-'));
  try {
    tell(`making ${count} signed submissions`);
    const province = benchmarkProvince(count);
    const ground = province.ground.map(({ verified }) => verified);
    const files = await writeFiles(
      folder,
      province.submissions.map(({ bytes }) => bytes),
    );
    let round = 0;
    const times = await bestOfRounds(
      rounds,
      async () => takeIn(files, ground, path.join(folder, `ledger-${(round += 1)}`)),
      async () => touch(files, path.join(folder, 'floor')),
    );
    return {
      name: 'intake',
      work: 'read, check, validate, append to the ledger, work out trust and where every agency stands',
      reference:
        'read, JSON.parse, SHA-256, one Ed25519 verify, one append of the same bytes with an fsync a batch',
      count,
      ...times,
      reach,
      notes: [
        'plain Node has no IndexedDB: neither side includes the strict put in batches of 500',
        `mean package size ${Math.round(province.submissions.reduce((sum, { bytes }) => sum + bytes.length, 0) / count)} bytes`,
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, packages: readonly Uint8Array[]): Promise<string[]> {
  const inbox = path.join(folder, 'inbox');
  await mkdir(inbox);
  const files = packages.map((_, index) => path.join(inbox, `${index}.nhipso.json`));
  for (const [index, bytes] of packages.entries()) await writeFile(files[index] ?? '', bytes);
  return files;
}

async function takeIn(
  files: readonly string[],
  ground: readonly VerifiedDocument[],
  folder: string,
): Promise<void> {
  const opened = await openLedger({ folder, now: () => recordedAt });
  if (!opened.ok) throw new ProblemError(opened.problem);
  const { ledger } = opened.value;
  const documents: VerifiedDocument[] = [];
  for (let from = 0; from < files.length; from += batchSize) {
    const batch: PackageToStore[] = [];
    for (const file of files.slice(from, from + batchSize)) {
      const bytes = new Uint8Array(await readBytes(file));
      for (const part of await readFile(bytes)) {
        if (!part.outcome.ok) throw new ProblemError(part.outcome.problem);
        batch.push({ bytes: part.bytes, verified: part.outcome.value });
        documents.push(part.outcome.value);
      }
    }
    const stored = await ledger.put(batch);
    if (!stored.ok) throw new ProblemError(stored.problem);
  }
  await ledger.close();
  project([...ground, ...documents], files.length);
}

/** @throws when a report was lost on the way: a benchmark of broken work says nothing. */
function project(documents: readonly VerifiedDocument[], expected: number): void {
  const trust = buildTrust(documents, { crypto: nodeCrypto, period: benchmarkPeriod });
  if (!trust.ok) throw new ProblemError(trust.problem);
  const chain = trust.value.campaigns.get(benchmarkPeriod);
  if (chain === undefined || chain.inForce === null) throw new RangeError('The benchmark has a campaign.');
  const { body } = chain.inForce.document;
  const reports = gatherReports(trust.value, chain);
  const followed = [...chain.expected.values()].map((agency) =>
    followAgency(agency, body, reports.get(agency.id) ?? noReports, trust.value),
  );
  const reporting = followed.filter(({ effective }) => effective !== null).length;
  if (reporting !== expected) throw new RangeError(`${reporting} of ${expected} reports arrived.`);
}

async function touch(files: readonly string[], target: string): Promise<void> {
  const log = await open(target, 'w');
  let valid = 0;
  for (let from = 0; from < files.length; from += batchSize) {
    for (const file of files.slice(from, from + batchSize)) {
      const bytes = await readBytes(file);
      const { proof } = JSON.parse(bytes.toString('utf8')) as { proof: { jws: string } };
      createHash('sha256').update(bytes).digest();
      if (verifyOnce(bytes, proof.jws)) valid += 1;
      await log.appendFile(bytes);
    }
    await log.sync();
  }
  await log.close();
  if (valid !== files.length) throw new RangeError(`${valid} of ${files.length} signatures are valid.`);
}

const beforeDocument = '{"document":'.length;
const aroundJws = ',"proof":{"jws":""}}'.length;

function verifyOnce(bytes: Buffer, jws: string): boolean {
  const [header = '', , signature = ''] = jws.split('.');
  const { jwk } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { jwk: { x: string } };
  const payload = bytes.subarray(beforeDocument, bytes.length - aroundJws - jws.length);
  const message = Buffer.from(`${header}.${payload.toString('base64url')}`, 'latin1');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: jwk.x }, format: 'jwk' });
  return verify(null, message, key, Buffer.from(signature, 'base64url'));
}
