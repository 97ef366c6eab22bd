import { createDecipheriv, createPrivateKey } from 'node:crypto';
import { fail, succeed, type Outcome } from '../../domain/problem/problem';
import { keyPairOf, type KeyPair, type KeyUse } from './key-pair';
import { lockedPurpose } from './lock-key';
import { tagLength, type LockedKey } from './locked-key';
import { derivePassphraseKey } from './passphrase-key';

/** A wrong passphrase and damaged bytes cannot be told apart: both are `passphrase-wrong`. */
export async function unlockKey<U extends KeyUse>(
  locked: LockedKey & { readonly use: U },
  passphrase: string,
): Promise<Outcome<KeyPair<U>>> {
  const opened = await openSecret(locked, passphrase);
  if (!opened.ok) return opened;
  // The public key lies outside the lock: a changed one would sign under a foreign name.
  return opened.value.publicKey === locked.publicKey ? opened : fail('key-broken', { reason: 'public-key' });
}

/** For a key whose public part is not at hand: it follows from the secret. */
export async function openSecret<U extends KeyUse>(
  { use, kdf, cipher, ciphertext }: Omit<LockedKey, 'publicKey'> & { readonly use: U },
  passphrase: string,
): Promise<Outcome<KeyPair<U>>> {
  const key = await derivePassphraseKey(passphrase, Buffer.from(kdf.salt, 'base64url'));
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64url'), {
      authTagLength: tagLength,
    });
    decipher.setAAD(lockedPurpose(use));
    decipher.setAuthTag(Buffer.from(cipher.tag, 'base64url'));
    const secret = Buffer.concat([decipher.update(Buffer.from(ciphertext, 'base64url')), decipher.final()]);
    const privateKey = createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' });
    secret.fill(0);
    return succeed(keyPairOf(use, privateKey));
  } catch {
    return fail('passphrase-wrong');
  }
}
