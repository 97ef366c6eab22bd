// What two people compare by telephone: a key as six groups of five digits.
import type { CryptoPort } from '../documents/crypto-port';
import type { PublicKey } from '../documents/generated/documents';
import { decodeBase64Url } from './base64url';
import { keyThumbprint } from './key-thumbprint';

const comparedBits = 100n;
const groupCount = 6;
const groupSize = 5;

/** The first 100 bits of the thumbprint in decimal, its 30 lowest digits. */
export function keyFingerprint(publicKey: PublicKey, crypto: CryptoPort): string {
  const hash = decodeBase64Url(keyThumbprint(publicKey, crypto)) ?? new Uint8Array();
  const whole = hash.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  const bits = whole >> (BigInt(hash.length * 8) - comparedBits);
  // 100 bits need 31 digits; leaving the highest out costs less than a third of a digit.
  const digits = (bits % 10n ** BigInt(groupCount * groupSize))
    .toString()
    .padStart(groupCount * groupSize, '0');
  return (digits.match(/\d{5}/g) ?? []).join(' ');
}
