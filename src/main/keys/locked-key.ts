import type { PublicKey } from '../../domain/documents/generated/documents';
import type { KeyUse } from './key-pair';

/** A private key as it lies on the disk: PKCS8 under a passphrase. Binary members are base64url. */
export type LockedKey = {
  readonly format: 'nhipso-key/1';
  readonly use: KeyUse;
  readonly publicKey: PublicKey;
  readonly kdf: {
    readonly name: 'scrypt';
    readonly n: number;
    readonly r: number;
    readonly p: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: 'aes-256-gcm'; readonly iv: string; readonly tag: string };
  readonly ciphertext: string;
};

export const keyFormat = 'nhipso-key/1';
export const scryptCost = { n: 32768, r: 8, p: 1 } as const;
export const saltLength = 16;
export const ivLength = 12;
export const tagLength = 16;
/** PKCS8 of an Ed25519 or X25519 key without attributes (RFC 8410). */
export const pkcs8Length = 48;

/** Null for anything that `lockKey` did not write: no file chooses how much work it costs to open. */
export function parseLockedKey(text: string): LockedKey | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLockedKey(value) ? value : null;
  } catch {
    return null;
  }
}

function isLockedKey(value: unknown): value is LockedKey {
  if (!isRecord(value) || !isRecord(value.kdf) || !isRecord(value.cipher)) return false;
  const { kdf, cipher } = value;
  return (
    value.format === keyFormat &&
    (value.use === 'sign' || value.use === 'seal') &&
    holdsBytes(value.publicKey, 32) &&
    kdf.name === 'scrypt' &&
    kdf.n === scryptCost.n &&
    kdf.r === scryptCost.r &&
    kdf.p === scryptCost.p &&
    holdsBytes(kdf.salt, saltLength) &&
    cipher.name === 'aes-256-gcm' &&
    holdsBytes(cipher.iv, ivLength) &&
    holdsBytes(cipher.tag, tagLength) &&
    holdsBytes(value.ciphertext, pkcs8Length)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function holdsBytes(value: unknown, length: number): boolean {
  return typeof value === 'string' && Buffer.from(value, 'base64url').length === length;
}
