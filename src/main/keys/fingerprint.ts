import type { PublicKey, Thumbprint } from '../../domain/documents/generated/documents';
import { keyFingerprint } from '../../domain/trust/key-fingerprint';
import { keyThumbprint } from '../../domain/trust/key-thumbprint';
import { nodeCrypto } from '../packages/node-crypto';

/** RFC 7638. */
export function thumbprint(publicKey: PublicKey): Thumbprint {
  return keyThumbprint(publicKey, nodeCrypto);
}

export function fingerprint(publicKey: PublicKey): string {
  return keyFingerprint(publicKey, nodeCrypto);
}
