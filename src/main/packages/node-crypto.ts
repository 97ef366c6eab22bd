import { createHash, createPublicKey, verify } from 'node:crypto';
import type { CryptoPort } from '../../domain/documents/crypto-port';

const signatureLength = 64;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const nodeCrypto: CryptoPort = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  verifySignature(publicKey, message, signature) {
    if (signature.length !== signatureLength) return false;
    try {
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
      return verify(null, message, key, signature);
    } catch {
      // A key that is no point of the curve proves nothing.
      return false;
    }
  },
  decodeUtf8(bytes) {
    try {
      return strictUtf8.decode(bytes);
    } catch {
      return null;
    }
  },
};
