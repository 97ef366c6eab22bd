import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flattenedVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../src/domain/documents/document-id';
import { readParts } from '../../src/domain/documents/read-parts';
import { nodeCrypto } from '../../src/main/packages/node-crypto';

/** Kind, document id and hash of the file. A change here breaks files that agencies already hold. */
const golden: readonly [kind: string, id: string, fileHash: string][] = [
  ['campaign', '69a767e183c3a760ae908940c78b628d2345921edec2dbd8c92235a02e37edf5', 'be110b8042b84d85e3889c6af7025e4a4bcebef0bc8a71f6892877d97013d6cb'],
  ['decision', '251d35c7592e5ca0b935e7e377c148cfb8a367a2bd8c91f0708ebcbe3c3dcc77', 'c797b3349070b432d88f52f6a02e99ba009f8fc281262f189d03b2eebc844c8c'],
  ['directive', '2b8ccbf869d234de072097f59be491cea5c1b1fdf416cc4b612ce58f6b0521f4', 'a8aceb8ac6e7ce30531d918a2f07d9f0784669ae83b9b91127abf148143d9767'],
  ['enrolment', '2b358ac2f48ece001cf3985903b712cec27e22614a98a46ef95d9c196af9273b', '4ee8b0b3d564608d609718e2fd8ae579cd91c418dc5aac12a50d0573892e2c76'],
  ['figures', '1805d3e73a6127478eb2921a16148318b627d3cd12eb7c24f98b9a12b17e4bd5', 'e94a99124f4149d09c11033e91671bdd62fbcb04454fe8d64f16a650074ef847'],
  ['framework', 'd127a75b01e6cc11442ddfd69992149577bd58f9d4b3df492230b43c340201c8', 'a8e23613a8d0a95a3e30bd07525da29efbdcc78407a341e79bf23d5c0b16e4cc'],
  ['objection', 'fbf415356f0b54c2c18fe5a7c4e489b20d795b011dcc39fb35fa9e1ffb01a694', '27e5ec225d2ecd7078bf639fa62234f8061b0dab7f51e21f2f0390ffddc48698'],
  ['scoreboard', '1f8736f1ace3e89a094bf5a304734dd7699b8d8f7230db374a926e9ae223ee29', 'af69803a750c4ccaafe819b80a92e70857e77927809b67a9b98d6beb060013d7'],
  ['submission', '7d4c7d61af4a56f1639f29b2229310068318b0a981ef8408d384834f7d286b47', '506c07da54a27250382c232e643463358e489a2e5ae0b97a342c51a12183b6c7'],
  ['withdrawal', '31faa4f37e4798341f5efd2d060720a3eeddb1eb60eb5e1c0bcb96b5e69d752e', '7f29134834f41fe455ac0b41badb73ee72c92ac8f4a950ac9030e81f3591c60b'],
];
const bundleHash = '9c1dadaf95cb649cd38875f92b37ee72f032bd8d43ac365be6e432b1c15536a1';

function readGolden(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(import.meta.dirname, `${name}.nhipso.json`)));
}

describe('golden files', () => {
  it.each(golden)('reads the %s as it was signed', (kind, id, fileHash) => {
    const bytes = readGolden(kind);
    const parts = readParts(bytes, nodeCrypto).map(({ path: place, outcome, bytes: own }) => ({
      place,
      problem: outcome.ok ? null : outcome.problem,
      kind: outcome.ok ? outcome.value.document.kind : null,
      id: outcome.ok ? outcome.value.id : null,
      computedId: outcome.ok ? documentId(outcome.value.document, nodeCrypto) : null,
      isSameBytes: own === bytes,
    }));
    expect(parts).toEqual([{ place: null, problem: null, kind, id, computedId: id, isSameBytes: true }]);
    expect(nodeCrypto.sha256(bytes)).toBe(fileHash);
  });

  it.each(golden)('has a proof on the %s that another JWS library accepts', async (kind) => {
    const { document, proof } = JSON.parse(Buffer.from(readGolden(kind)).toString('utf8')) as {
      document: unknown;
      proof: { jws: string };
    };
    const text = Buffer.from(readGolden(kind)).toString('utf8');
    const payload = text.slice('{"document":'.length, text.indexOf(`,"proof":{"jws":"${proof.jws}"}}`));
    const [header = '', , signature = ''] = proof.jws.split('.');
    const { jwk } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { jwk: Record<string, string> };
    const verified = await flattenedVerify(
      { protected: header, payload: Buffer.from(payload).toString('base64url'), signature },
      await importJWK(jwk, 'EdDSA'),
      { algorithms: ['EdDSA'] },
    );
    expect(JSON.parse(Buffer.from(verified.payload).toString('utf8'))).toEqual(document);
  });

  it('reads a bundle and the bundle inside it', () => {
    const bytes = readGolden('bundle');
    expect(nodeCrypto.sha256(bytes)).toBe(bundleHash);
    const parts = readParts(bytes, nodeCrypto);
    const idOf = new Map(golden.map(([kind, id]) => [kind, id]));
    const inner = ['enrolment', 'submission'];
    const outer = ['framework', 'campaign', 'directive', 'figures', 'enrolment', 'submission', 'withdrawal', 'objection', 'decision', 'scoreboard'];
    expect(parts.map(({ path: place, outcome }) => [place, outcome.ok && outcome.value.id])).toEqual([
      ...inner.map((kind, index) => [`packages/0/packages/${index}`, idOf.get(kind)]),
      ...outer.map((kind, index) => [`packages/${index + 1}`, idOf.get(kind)]),
    ]);
    for (const { bytes: own, outcome } of parts) {
      expect(outcome.ok && Buffer.compare(own, readGolden(outcome.value.document.kind))).toBe(0);
    }
  });

  it('leaves no file unchecked', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.nhipso.json'));
    expect(files.sort()).toEqual(['bundle', ...golden.map(([kind]) => kind)].sort().map((name) => `${name}.nhipso.json`));
  });
});
