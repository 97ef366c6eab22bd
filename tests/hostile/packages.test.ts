import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalText } from '../../src/domain/documents/canonical-json';
import type { NhipsoDocument } from '../../src/domain/documents/generated/documents';
import { packageText, readPackage } from '../../src/domain/documents/read-package';
import { signingInput } from '../../src/domain/documents/signing-input';
import { thumbprint } from '../../src/main/keys/fingerprint';
import { nodeCrypto } from '../../src/main/packages/node-crypto';
import { readFile } from '../../src/main/packages/read-file';
import { testKey } from '../support/keys';
import { agencyKey, everyKind, everyPackage } from '../support/packages';

const packages = everyPackage();
const bytes = packages.get('submission')!;
const text = Buffer.from(bytes).toString('utf8');
const { document, proof } = JSON.parse(text) as { document: NhipsoDocument; proof: { jws: string } };
const [header = '', , signature = ''] = proof.jws.split('.');
const headerText = Buffer.from(header, 'base64url').toString('utf8');
const utf8 = (value: string) => new Uint8Array(Buffer.from(value, 'utf8'));

/** The worst a single file may cost; a machine that is busy gets some slack. */
const limitInMs = 10_000;

async function codeOf(file: Uint8Array): Promise<string> {
  const started = performance.now();
  const parts = await readFile(file);
  expect(performance.now() - started).toBeLessThan(limitInMs);
  expect(parts.length).toBe(1);
  const outcome = parts[0]?.outcome;
  return outcome === undefined || outcome.ok ? 'accepted' : outcome.problem.code;
}

/** A package whose signature is right for whatever stands in it. */
function signed(value: unknown, change: { headerText?: string; alg?: 'none' } = {}): Uint8Array {
  const ownHeader = Buffer.from(change.headerText ?? headerText).toString('base64url');
  const input = signingInput(ownHeader, canonicalBytes(value));
  const own = change.alg === 'none' ? '' : sign(null, input, agencyKey.privateKey).toString('base64url');
  return utf8(packageText(canonicalText(value), `${ownHeader}..${own}`));
}

const withBody = (change: object) => ({ ...document, body: { ...document.body, ...change } });
const withHeader = (change: (given: string) => string) =>
  signed(document, { headerText: change(headerText) });

describe('what is no package', () => {
  it.each<[what: string, code: string, file: Uint8Array]>([
    ['nothing', 'package-cut-short', new Uint8Array(0)],
    ['white space', 'package-cut-short', utf8(' \n')],
    ['plain text', 'package-not-json', utf8('Kính gửi Sở Thông tin và Truyền thông')],
    ['a picture', 'package-not-json', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['zeros', 'package-not-json', new Uint8Array(1000)],
    ['UTF-16 with a mark', 'package-not-json', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 without a mark', 'package-not-json', new Uint8Array(Buffer.from(text, 'utf16le'))],
    [
      'a lone surrogate in bytes',
      'package-not-json',
      new Uint8Array(
        Buffer.concat([Buffer.from('{"document":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
      ),
    ],
    ['a NUL in a text', 'package-not-json', utf8(text.replace('Nâng', 'N\0âng'))],
    ['two packages in a row', 'package-not-json', utf8(text + text)],
    ['something behind it', 'package-not-json', utf8(`${text}x`)],
    ['null', 'package-shape-wrong', utf8('null')],
    ['a number', 'package-shape-wrong', utf8('1')],
    ['a list', 'package-shape-wrong', utf8('[]')],
    ['an empty object', 'package-shape-wrong', utf8('{}')],
    ['a document without proof', 'package-shape-wrong', utf8(canonicalText({ document }))],
  ])('%s is refused as %s', async (_, code, file) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('is cut short wherever the copy stopped', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const read = readPackage(bytes.subarray(0, length), nodeCrypto);
      expect([length, read.ok ? 'accepted' : read.problem.code]).toEqual([length, 'package-cut-short']);
    }
  });
});

describe('the same document in other bytes', () => {
  it.each<[what: string, file: Uint8Array]>([
    ['indented', utf8(JSON.stringify(JSON.parse(text), null, 2))],
    ['with one space', utf8(text.replace('":"', '": "'))],
    ['with a final newline', utf8(`${text}\n`)],
    ['with a byte order mark', utf8(`\ufeff${text}`)],
    ['with members in another order', utf8(JSON.stringify({ proof, document }))],
    [
      'with inner members in another order',
      utf8(
        text.replace(
          /^\{"document":\{"body":(.*),"createdAt":"([^"]*)"/,
          '{"document":{"createdAt":"$2","body":$1',
        ),
      ),
    ],
    ['with a member twice', utf8(text.replace('{"document":{', '{"document":{"body":{},'))],
    ['with the proof twice', utf8(text.replace(',"proof":', `,"proof":{"jws":"x"},"proof":`))],
    ['with an escaped letter', utf8(text.replace('"kind":"submission"', '"kind":"\\u0073ubmission"'))],
    ['with an escaped slash', utf8(text.replace('571/QĐ', '571\\/QĐ'))],
    ['with a number as 1e2', utf8(text.replace('"percent":40', '"percent":4e1'))],
    ['with a minus zero', utf8(text.replace('"documentsSent":0', '"documentsSent":-0'))],
    ['with a number past all limits', utf8(text.replace('"documentsSent":0', '"documentsSent":1e400'))],
    ['with an escaped lone surrogate', utf8(text.replace('Nâng', '\\ud800'))],
    ['decomposed (NFD)', utf8(text.normalize('NFD'))],
  ])('%s is refused', async (_, file) => {
    expect(Buffer.compare(file, bytes)).not.toBe(0);
    expect(await codeOf(file)).toBe('package-not-canonical');
  });

  it('decomposed and signed so is refused all the same', async () => {
    const decomposed = JSON.parse(JSON.stringify(document).normalize('NFD')) as NhipsoDocument;
    expect(await codeOf(signed(decomposed))).toBe('package-not-canonical');
  });
});

describe('a document that is not one', () => {
  it.each<[what: string, code: string, value: unknown]>([
    ['of another version', 'package-version-unknown', { ...document, format: 'nhipso/2' }],
    ['of an unknown kind', 'package-kind-unknown', { ...document, kind: 'confession' }],
    ['of a kind that every object knows', 'package-kind-unknown', { ...document, kind: 'toString' }],
    ['without a kind', 'package-shape-wrong', { ...document, kind: 7 }],
    ['without a format', 'package-shape-wrong', { ...document, format: null }],
    ['that is a list', 'package-shape-wrong', [document]],
    ['with a member too many', 'package-shape-wrong', { ...document, note: 'x' }],
    ['with a member too many inside', 'package-shape-wrong', withBody({ score: 100 })],
    ['with a member missing', 'package-shape-wrong', withBody({ values: undefined })],
    ['with null for a missing value', 'package-shape-wrong', withBody({ values: { a: null } })],
    ['with a day that does not exist', 'package-shape-wrong', withBody({ approvedOn: '2019-02-31' })],
    ['with revision 0', 'package-shape-wrong', withBody({ revision: 0 })],
    ['with a number of 17 digits', 'package-shape-wrong', withBody({ values: { a: 0.1 + 0.2 } })],
    ['with an amount past all limits', 'package-shape-wrong', withBody({ values: { a: 1e308 } })],
    [
      'of an agency that speaks as the department',
      'package-shape-wrong',
      { ...document, issuer: { role: 'department', id: 'SO-YT' } },
    ],
    ['with a text too long', 'package-shape-wrong', withBody({ approvedBy: 'x'.repeat(301) })],
    ['with a text of 10 MB', 'package-shape-wrong', withBody({ approvedBy: 'x'.repeat(10_000_000) })],
    [
      'with a million members',
      'package-shape-wrong',
      withBody({
        values: Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`f${index}`, 1])),
      }),
    ],
    ['with __proto__', 'package-member-forbidden', JSON.parse('{"__proto__":{"kind":"submission"}}')],
    ['with constructor', 'package-member-forbidden', withBody({ values: { constructor: 1 } })],
    ['with prototype', 'package-member-forbidden', withBody({ values: { prototype: 1 } })],
  ])('%s is refused as %s', async (_, code, value) => {
    expect(await codeOf(signed(value))).toBe(code);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is refused when it is nested deeper than anything we write', async () => {
    expect(await codeOf(utf8('['.repeat(200_000)))).toBe('package-too-deep');
    expect(await codeOf(utf8('{"a":'.repeat(200_000)))).toBe('package-too-deep');
    expect(await codeOf(utf8(`${'['.repeat(64)}${']'.repeat(64)}`))).toBe('package-shape-wrong');
  });

  it('is refused when it is larger than anything we write, before it is read', async () => {
    expect(await codeOf(new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20))).toBe('package-too-large');
    expect(await codeOf(new Uint8Array(20 * 1024 * 1024).fill(0x5b))).toBe('package-too-deep');
  });
});

describe('a proof that proves nothing', () => {
  const otherKey = testKey('other');
  const identity = Buffer.concat([Buffer.of(1), Buffer.alloc(31)]);
  const weak = identity.toString('base64url');
  const spare = (given: string) =>
    given.slice(0, -1) + String.fromCharCode(given.charCodeAt(given.length - 1) + 1);
  const withJws = (jws: unknown, more: object = {}) =>
    utf8(canonicalText({ document, proof: { jws, ...more } }));

  it('is accepted as it was made', async () => {
    expect(await codeOf(withJws(proof.jws))).toBe('accepted');
    expect(await codeOf(signed(document))).toBe('accepted');
  });

  it.each<[what: string, code: string, file: Uint8Array]>([
    ['with a member too many', 'package-proof-malformed', withJws(proof.jws, { kid: 'x' })],
    ['that is no text', 'package-proof-malformed', withJws(7)],
    ['that is empty', 'package-proof-malformed', withJws('')],
    ['that is not detached', 'package-proof-malformed', withJws(`${header}.e30.${signature}`)],
    ['without a signature', 'package-proof-malformed', withJws(`${header}..`)],
    ['of 63 bytes', 'package-proof-malformed', withJws(`${header}..${signature.slice(0, 84)}`)],
    [
      'with a spare bit in the signature',
      'package-proof-malformed',
      withJws(`${header}..${spare(signature)}`),
    ],
    ['with a spare bit in the header', 'package-proof-malformed', withJws(`${spare(header)}..${signature}`)],
    ['in plain base64', 'package-proof-malformed', withJws(`${header}..${'+'.repeat(86)}`)],
    [
      'with alg none',
      'package-proof-malformed',
      signed(document, { headerText: headerText.replace('EdDSA', 'none'), alg: 'none' }),
    ],
    [
      'with alg none and a signature',
      'package-proof-malformed',
      withHeader((given) => given.replace('EdDSA', 'none')),
    ],
    ['with alg HS256', 'package-proof-malformed', withHeader((given) => given.replace('EdDSA', 'HS256'))],
    ['with alg Ed25519', 'package-proof-malformed', withHeader((given) => given.replace('EdDSA', 'Ed25519'))],
    [
      'with another type',
      'package-proof-malformed',
      withHeader((given) => given.replace('nhipso+jws', 'JWT')),
    ],
    [
      'with a member too many in the header',
      'package-proof-malformed',
      withHeader((given) => given.replace('{"alg"', '{"aaa":1,"alg"')),
    ],
    [
      'with b64 false',
      'package-proof-malformed',
      withHeader((given) => given.replace('"alg":"EdDSA"', '"alg":"EdDSA","b64":false,"crit":["b64"]')),
    ],
    [
      'with a space in the header',
      'package-proof-malformed',
      withHeader((given) => given.replace(':', ': ')),
    ],
    [
      'with the name of another key',
      'package-proof-malformed',
      withHeader((given) => given.replace(thumbprint(agencyKey.publicKey), thumbprint(otherKey.publicKey))),
    ],
    [
      'by a key of small order',
      'package-proof-malformed',
      withJws(
        `${Buffer.from(headerText.replace(agencyKey.publicKey, weak).replace(thumbprint(agencyKey.publicKey), thumbprint(weak))).toString('base64url')}..${Buffer.concat([identity, Buffer.alloc(32)]).toString('base64url')}`,
      ),
    ],
    [
      'by another key than it names',
      'package-signature-invalid',
      withHeader((given) =>
        given
          .replace(agencyKey.publicKey, otherKey.publicKey)
          .replace(thumbprint(agencyKey.publicKey), thumbprint(otherKey.publicKey)),
      ),
    ],
    [
      'of another document',
      'package-signature-invalid',
      utf8(canonicalText({ document, proof: proofOf('withdrawal') })),
    ],
    [
      'of the document before a change',
      'package-signature-invalid',
      utf8(canonicalText({ document: withBody({ approvedBy: 'Phó Giám đốc' }), proof })),
    ],
    [
      'with a raised figure',
      'package-signature-invalid',
      utf8(text.replace('"onlineShare":87.65', '"onlineShare":97.65')),
    ],
    ['of an enrolment by another key', 'package-proof-malformed', enrolmentByAnother()],
    ['beside a third member', 'package-shape-wrong', utf8(canonicalText({ document, extra: 1, proof }))],
  ])('%s is refused as %s', async (_, code, file) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('would pass for any message under a key of small order, which is why such keys are refused', () => {
    const forged = Buffer.concat([identity, Buffer.alloc(32)]);
    expect(nodeCrypto.verifySignature(weak, utf8('any'), forged)).toBe(true);
    expect(nodeCrypto.verifySignature(weak, utf8('message'), forged)).toBe(true);
  });

  function proofOf(kind: 'withdrawal'): unknown {
    return (JSON.parse(Buffer.from(packages.get(kind)!).toString('utf8')) as { proof: unknown }).proof;
  }

  function enrolmentByAnother(): Uint8Array {
    const { enrolment } = everyKind();
    return signed({ ...enrolment, body: { ...enrolment.body, publicKey: otherKey.publicKey } });
  }
});
