import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flattenedVerify, importJWK, type JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../src/domain/documents/document-id';
import { readParts } from '../../src/domain/documents/read-parts';
import { nodeCrypto } from '../../src/main/packages/node-crypto';

/** Kind, document id and hash of the file. A change here breaks files that agencies already hold. */
const golden: readonly [kind: string, id: string, fileHash: string][] = [
  ['campaign', '872e26da302dc5e73bc215f58570160e1cc10978dc1b91638f671ccbb9cfd470', 'b8546db87b2d2185b2397c52a6948429d2ada37c17b9eb60732aeddb1e663d1c'],
  ['decision', 'b7cd4bea88e6bbc3d073759ae8fafbdf9f194dc96f7e22475b65af78aff2df58', '4973f563f000e84a5281cfa0cbfffd300f5c4a094c10d626708eb76104b35c05'],
  ['directive', '2b8ccbf869d234de072097f59be491cea5c1b1fdf416cc4b612ce58f6b0521f4', 'a8aceb8ac6e7ce30531d918a2f07d9f0784669ae83b9b91127abf148143d9767'],
  ['enrolment', '2b358ac2f48ece001cf3985903b712cec27e22614a98a46ef95d9c196af9273b', '4ee8b0b3d564608d609718e2fd8ae579cd91c418dc5aac12a50d0573892e2c76'],
  ['figures', '1805d3e73a6127478eb2921a16148318b627d3cd12eb7c24f98b9a12b17e4bd5', 'e94a99124f4149d09c11033e91671bdd62fbcb04454fe8d64f16a650074ef847'],
  ['framework', '608f06375894ac3eca85a940fd4b6ef1e6e3f65717d1641f4f11da90eb11d689', 'fec6cc7336b780aa82fb86339f28b617dfc2830a45638ff7d467f91e6c8735d4'],
  ['objection', 'c0c528f4f3fa294691accbbfef6c84d6627886ea8df8fbe128cffca06599faac', '3be0681ca89f3b51f42a78bf49a070f9e1d0b55e30660da9bd9160d88b51d6a9'],
  ['scoreboard', '09ab770f34993e832bcf26765035affc1f59693aa98ff3c1f0662c68def8135e', '6e3c778a09b686e3c122a17b1961f5018ffce203cde51b3dea870f1b458924c7'],
  ['submission', '15330cefd113bb419f0d0d082ac0871162760703ea4aed929d1027caa09c1829', '0054bf3fad7dca751848a3148a36fb850b05cb20e686aba1974d0fb1f343420b'],
  ['withdrawal', '6d64e03dfe27627bc9382a8b19ff4f6b76268d8e7fe030ad53fd8cd49051245d', '39aa5680762453f692d8ce7d5d68789f13c479062ad28fb0557b6643ea25999b'],
];
const bundleHash = '66f73fb75255cc878ffba0872a466335677b56397f2b291cce679489e3624c9e';

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
    const { jwk } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { jwk: JWK };
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
