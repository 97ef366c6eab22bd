import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, FlattenedSign, flattenedVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { testKey } from '../../../tests/support/keys';
import { agencyKey, everyKind, keyOfKind } from '../../../tests/support/packages';
import { documentBytes, documentId } from '../../domain/documents/document-id';
import { packageText, readPackage } from '../../domain/documents/read-package';
import { endorsementMessage, endorsingKey } from '../../domain/trust/key-endorsement';
import { canonicalBytes } from '../../domain/documents/canonical-json';
import { endorse } from '../keys/endorse';
import { generateKeyPair } from '../keys/key-pair';
import { thumbprint } from '../keys/fingerprint';
import { nodeCrypto } from './node-crypto';
import { signDocument, signPackage } from './sign-document';

const documents = Object.values(everyKind());

describe('signing a document', () => {
  it.each(documents.map((document) => [document.kind, document] as const))(
    'makes a package of a %s that reads back',
    (kind, document) => {
      const key = keyOfKind(kind);
      expect(readPackage(signDocument(document, key), nodeCrypto)).toEqual({
        ok: true,
        value: { id: documentId(document, nodeCrypto), document, publicKey: key.publicKey },
      });
    },
  );

  it('makes the same bytes each time', () => {
    const { submission } = everyKind();
    expect(signDocument(submission, agencyKey)).toEqual(signDocument(structuredClone(submission), agencyKey));
  });

  it('composes text that was typed decomposed', () => {
    const { withdrawal } = everyKind();
    const reason = 'Nhầm số liệu, gửi lại sau';
    const composed = { ...withdrawal, body: { ...withdrawal.body, reason } };
    const decomposed = { ...withdrawal, body: { ...withdrawal.body, reason: reason.normalize('NFD') } };
    expect(signPackage(decomposed, agencyKey).bytes).toEqual(signPackage(composed, agencyKey).bytes);
    expect(documentId(decomposed, nodeCrypto)).toBe(documentId(composed, nodeCrypto));
  });

  it('accepts a mark after an escape, where only the text around it looks decomposed', () => {
    const { withdrawal } = everyKind();
    const odd = { ...withdrawal, body: { ...withdrawal.body, reason: 'a\n\u0301b' } };
    expect(signPackage(odd, agencyKey).verified.document).toEqual(odd);
  });

  it('signs nothing that nobody could read', () => {
    const { withdrawal, enrolment, figures } = everyKind();
    const tooLong = { ...withdrawal, body: { ...withdrawal.body, reason: 'x'.repeat(4001) } };
    expect(() => signDocument(tooLong, agencyKey)).toThrow('package-shape-wrong');
    expect(() => signDocument(enrolment, testKey('somebody else'))).toThrow('package-proof-malformed');
    const third = figures.body.items.map((item) => ({ ...item, value: 100 / 3 }));
    expect(() =>
      signDocument({ ...figures, body: { ...figures.body, items: third } }, keyOfKind('figures')),
    ).toThrow('package-shape-wrong');
  });
});

describe('the proof', () => {
  it('is accepted by another JWS library', async () => {
    const key = generateKeyPair();
    const { submission } = everyKind();
    const text = Buffer.from(signDocument(submission, key)).toString('utf8');
    const { proof } = JSON.parse(text) as { proof: { jws: string } };
    const [header = '', , signature = ''] = proof.jws.split('.');
    const verified = await flattenedVerify(
      { protected: header, payload: Buffer.from(documentBytes(submission)).toString('base64url'), signature },
      await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.publicKey }, 'EdDSA'),
    );
    expect(verified.protectedHeader).toEqual({
      alg: 'EdDSA',
      jwk: { crv: 'Ed25519', kty: 'OKP', x: key.publicKey },
      kid: thumbprint(key.publicKey),
      typ: 'nhipso+jws',
    });
  });

  it('is accepted when another library made it', async () => {
    const { submission } = everyKind();
    const { privateKey, x } = await freshKey();
    const header = {
      alg: 'EdDSA',
      jwk: { crv: 'Ed25519', kty: 'OKP', x },
      kid: thumbprint(x),
      typ: 'nhipso+jws',
    };
    const jws = await new FlattenedSign(documentBytes(submission))
      .setProtectedHeader(header)
      .sign(privateKey);
    const text = packageText(
      Buffer.from(documentBytes(submission)).toString('utf8'),
      `${jws.protected ?? ''}..${jws.signature}`,
    );
    const read = readPackage(Buffer.from(text), nodeCrypto);
    expect(read.ok && [read.value.publicKey, read.value.id]).toEqual([x, documentId(submission, nodeCrypto)]);
  });
});

describe('the word of an earlier key', () => {
  it('signs the RFC 8785 bytes of who, where, which key and why', () => {
    const document = { issuer: { role: 'agency', id: 'SO-YT' }, province: 'sample' } as const;
    const later = testKey('later').publicKey;
    const statement = { ...document, publicKey: later, purpose: 'nhipso-key-rotation/1' };
    expect(Buffer.from(endorsementMessage(document, later))).toEqual(Buffer.from(canonicalBytes(statement)));
    const endorsement = endorse(agencyKey, document, later);
    expect(endorsingKey(endorsement, document, later, nodeCrypto)).toBe(agencyKey.publicKey);
    expect(endorsingKey(endorsement, document, testKey('other').publicKey, nodeCrypto)).toBeNull();
    expect(endorsingKey(endorsement, { ...document, province: 'bac-ninh' }, later, nodeCrypto)).toBeNull();
  });
});

async function freshKey(): Promise<{ privateKey: KeyObject; x: string }> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x } = await exportJWK(publicKey);
  if (x === undefined) throw new Error('no public part');
  return { privateKey, x };
}
