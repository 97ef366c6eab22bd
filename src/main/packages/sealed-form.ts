import { createHash, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import type { PublicKey } from '../../domain/documents/generated/documents';

// A sealed file is a JWE in compact form (RFC 7516): ECDH-ES+A256KW over X25519 (RFC 8037), A256GCM.

export const sealedType = 'nhipso+jwe';
export const sealingAlgorithm = 'ECDH-ES+A256KW';
export const contentEncryption = 'A256GCM';
const keyLengthInBits = 256;

/** Five base64url parts, of which the first one is a JSON object. */
const compactStart = /^eyJ[A-Za-z0-9_-]{1,2000}\.[A-Za-z0-9_-]{0,200}\./;
const bytesLookedAt = 2300;

export function isSealed(bytes: Uint8Array): boolean {
  return compactStart.test(Buffer.from(bytes.subarray(0, bytesLookedAt)).toString('latin1'));
}

/** The key that wraps the content key: Concat KDF over the shared secret (RFC 7518 section 4.6.2), without party info. */
export function agreeOnWrappingKey(own: KeyObject, other: PublicKey): Buffer {
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: other }, format: 'jwk' });
  const secret = diffieHellman({ privateKey: own, publicKey });
  const noParty = uint32(0);
  const purpose = [
    uint32(sealingAlgorithm.length),
    Buffer.from(sealingAlgorithm),
    noParty,
    noParty,
    uint32(keyLengthInBits),
  ];
  return createHash('sha256')
    .update(Buffer.concat([uint32(1), secret, ...purpose]))
    .digest();
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
