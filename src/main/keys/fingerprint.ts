import type { PublicKey, Thumbprint } from '../../domain/documents/generated/documents';
import { keyThumbprint } from '../../domain/trust/key-thumbprint';
import { nodeCrypto } from '../packages/node-crypto';

const comparedBits = 100n;
const groupCount = 6;
const groupSize = 5;

/** RFC 7638. */
export function thumbprint(publicKey: PublicKey): Thumbprint {
  return keyThumbprint(publicKey, nodeCrypto);
}

/** What two people compare by telephone: the first 100 bits of the thumbprint as 6 groups of 5 digits. */
export function fingerprint(publicKey: PublicKey): string {
  const hash = Buffer.from(thumbprint(publicKey), 'base64url');
  const bits = BigInt(`0x${hash.toString('hex')}`) >> (BigInt(hash.length * 8) - comparedBits);
  // 100 bits need 31 digits; the 30 lowest lose less than a third of a digit.
  const digits = (bits % 10n ** BigInt(groupCount * groupSize))
    .toString()
    .padStart(groupCount * groupSize, '0');
  return (digits.match(/\d{5}/g) ?? []).join(' ');
}
