// A stand-in for real signatures: whoever knows the public key can sign, which is all that rules about trust need.
import { createHash } from 'node:crypto';
import type { CryptoPort } from '../../src/domain/documents/crypto-port';
import type { PublicKey } from '../../src/domain/documents/generated/documents';

function toySignature(publicKey: PublicKey, message: Uint8Array): Buffer {
  return createHash('sha512').update(publicKey).update(message).digest();
}

export function signToy(publicKey: PublicKey, message: Uint8Array): string {
  return toySignature(publicKey, message).toString('base64url');
}

/** A well-formed public key that stands for a holder's name. */
export function toyKey(holder: string): PublicKey {
  return createHash('sha256').update(holder).digest('base64url');
}

export const toyCrypto: CryptoPort = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  verifySignature: (publicKey, message, signature) => toySignature(publicKey, message).equals(signature),
};
