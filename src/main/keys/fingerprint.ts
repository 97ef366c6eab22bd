import { createHash } from 'node:crypto';
import type { PublicKey, Thumbprint } from '../../domain/documents/generated/documents';

export type KeyCurve = 'Ed25519' | 'X25519';

const comparedBits = 100n;
const digitCount = 30;

/** RFC 7638, of a signing key. */
export function thumbprint(publicKey: PublicKey): Thumbprint {
  return thumbprintOf('Ed25519', publicKey);
}

export function thumbprintOf(curve: KeyCurve, publicKey: PublicKey): Thumbprint {
  const text = `{"crv":"${curve}","kty":"OKP","x":"${publicKey}"}`;
  return createHash('sha256').update(text).digest('base64url');
}

/** What two people compare by telephone: the first 100 bits of the thumbprint, as 6 groups of 5 digits. */
export function fingerprint(publicKey: PublicKey, curve: KeyCurve = 'Ed25519'): string {
  const hash = Buffer.from(thumbprintOf(curve, publicKey), 'base64url');
  const bits = BigInt(`0x${hash.toString('hex')}`) >> (BigInt(hash.length * 8) - comparedBits);
  // 2^100 is 1.27 x 10^30: thirty digits keep all but a third of a bit.
  const digits = (bits % 10n ** BigInt(digitCount)).toString().padStart(digitCount, '0');
  return digits.replace(/\d{5}(?=\d)/g, '$& ');
}
