import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { PublicKey } from '../../domain/documents/generated/documents';

export type KeyUse = 'sign' | 'seal';

/** A private key in memory, with the raw public key that documents name it by. */
export type KeyPair<U extends KeyUse = KeyUse> = {
  readonly use: U;
  readonly publicKey: PublicKey;
  readonly privateKey: KeyObject;
};

export type SigningKey = KeyPair<'sign'>;
export type SealingKey = KeyPair<'seal'>;

const keyTypes = { sign: 'ed25519', seal: 'x25519' } as const;
/** RFC 8410 PrivateKeyInfo around a raw Ed25519 seed. */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

export function generateKeyPair(): SigningKey {
  return keyPairOf('sign', generateKeyPairSync('ed25519').privateKey);
}

export function generateSealingKey(): SealingKey {
  return keyPairOf('seal', generateKeyPairSync('x25519').privateKey);
}

/** The same key for the same 32 bytes: for samples and golden files, never for people. */
export function signingKeyFromSeed(seed: Uint8Array): SigningKey {
  const der = Buffer.concat([ed25519Prefix, seed]);
  return keyPairOf('sign', createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
}

/** @throws when the key is not of the kind its use needs. */
export function keyPairOf<U extends KeyUse>(use: U, privateKey: KeyObject): KeyPair<U> {
  if (privateKey.asymmetricKeyType !== keyTypes[use])
    throw new TypeError(`A key to ${use} must be ${keyTypes[use]}.`);
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('The key has no public part.');
  return { use, publicKey: x, privateKey };
}
