import { beforeAll, describe, expect, it } from 'vitest';
import { buildTrust } from '../../../domain/trust/build-trust';
import { checkTrust } from '../../../domain/trust/check-trust';
import { nodeCrypto } from '../../packages/node-crypto';
import { readFile } from '../../packages/read-file';
import { buildProvince, type SampleProvince } from '../build-province';
import { makeBadFiles } from './make-bad-files';

const hookTimeout = 60_000;
let province: SampleProvince;

beforeAll(() => {
  province = buildProvince({ agencies: 24, periods: 1, seed: 'bad' });
}, hookTimeout);

describe('the deliberately bad files of a sample', () => {
  it('are each refused with the code that is expected of them', async () => {
    const bad = makeBadFiles(province);
    const documents = [];
    const found: Record<string, string> = {};
    const whole = [];
    for (const { name, bytes } of bad) {
      const [part] = await readFile(bytes);
      if (part?.outcome.ok === true) whole.push({ name, verified: part.outcome.value });
      else found[name] = part?.outcome.problem.code ?? 'nothing';
    }
    documents.push(
      ...province.files.map(({ verified }) => verified),
      ...whole.map(({ verified }) => verified),
    );
    const trust = buildTrust(documents, { crypto: nodeCrypto, root: province.keys.root.publicKey });
    if (!trust.ok) throw new Error(trust.problem.code);
    const known = new Set(province.files.map(({ verified }) => verified.id));
    for (const { name, verified } of whole) {
      const isKnown = known.has(verified.id) ? 'document-known' : 'ok';
      found[name] = checkTrust(verified, trust.value)?.code ?? isKnown;
    }
    expect(found).toEqual(Object.fromEntries(bad.map(({ name, code }) => [name, code])));
  });

  it('cover every kind of damage and distrust that can be put into a small file', () => {
    const codes = new Set(makeBadFiles(province).map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(22);
  });
});
