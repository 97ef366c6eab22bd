// Signing keys that are the same in every run.
import { createHash } from 'node:crypto';
import { signingKeyFromSeed, type SigningKey } from '../../src/main/keys/key-pair';

export function testKey(holder: string): SigningKey {
  return signingKeyFromSeed(createHash('sha256').update(`test key of ${holder}`).digest());
}
