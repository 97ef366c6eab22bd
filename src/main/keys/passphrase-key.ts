import { scrypt } from 'node:crypto';
import { scryptCost } from './locked-key';

const keyLength = 32;
/** scrypt needs 128 * n * r bytes and a little more; Node allows exactly that much by default, which is too little. */
const maximumMemory = 2 * 128 * scryptCost.n * scryptCost.r;

/** One keyboard may type a letter composed, another decomposed: both are the same passphrase (RFC 8265). */
export function composePassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}

export function derivePassphraseKey(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  const options = { N: scryptCost.n, r: scryptCost.r, p: scryptCost.p, maxmem: maximumMemory };
  return new Promise((resolve, reject) => {
    scrypt(composePassphrase(passphrase), salt, keyLength, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
