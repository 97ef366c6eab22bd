import { createCipheriv, randomBytes } from 'node:crypto';
import { fail, succeed, type Outcome } from '../../domain/problem/problem';
import { minimumPassphraseLength } from '../../domain/trust/passphrase-rule';
import type { KeyPair } from './key-pair';
import { ivLength, keyFormat, saltLength, scryptCost, type LockedKey } from './locked-key';
import { composePassphrase, derivePassphraseKey } from './passphrase-key';

export async function lockKey(key: KeyPair, passphrase: string): Promise<Outcome<LockedKey>> {
  if ([...composePassphrase(passphrase)].length < minimumPassphraseLength) {
    return fail('passphrase-too-short', { minimum: minimumPassphraseLength });
  }
  const salt = randomBytes(saltLength);
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', await derivePassphraseKey(passphrase, salt), iv);
  cipher.setAAD(lockedPurpose(key.use));
  const secret = key.privateKey.export({ format: 'der', type: 'pkcs8' });
  const ciphertext = Buffer.concat([cipher.update(secret), cipher.final()]);
  secret.fill(0);
  return succeed({
    format: keyFormat,
    use: key.use,
    publicKey: key.publicKey,
    kdf: { name: 'scrypt', ...scryptCost, salt: salt.toString('base64url') },
    cipher: {
      name: 'aes-256-gcm',
      iv: iv.toString('base64url'),
      tag: cipher.getAuthTag().toString('base64url'),
    },
    ciphertext: ciphertext.toString('base64url'),
  });
}

/** Bound to the ciphertext, so that no key can be passed off for another use. */
export function lockedPurpose(use: KeyPair['use']): Uint8Array {
  return Buffer.from(`${keyFormat} ${use}`);
}
