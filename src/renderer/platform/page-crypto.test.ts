import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageCrypto } from './page-crypto';

const message = new TextEncoder().encode('Bắc Ninh');
const pair = generateKeyPairSync('ed25519');
const publicKey = pair.publicKey.export({ format: 'jwk' }).x ?? '';
const signature = new Uint8Array(sign(null, message, pair.privateKey));

describe("the page's cryptography", () => {
  it('agrees with the platform about SHA-256', () => {
    expect(pageCrypto.sha256(message)).toBe(createHash('sha256').update(message).digest('hex'));
  });

  it('accepts a signature that the platform made and nothing near it', () => {
    const other = Uint8Array.from(signature);
    other[3] = (other[3] ?? 0) ^ 1;
    expect([
      pageCrypto.verifySignature(publicKey, message, signature),
      pageCrypto.verifySignature(publicKey, message, other),
      pageCrypto.verifySignature(publicKey, message, signature.slice(0, 10)),
      pageCrypto.verifySignature('x', message, signature),
    ]).toEqual([true, false, false, false]);
  });
});
