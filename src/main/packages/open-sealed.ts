import { compactDecrypt } from 'jose';
import { fail, succeed, type Outcome } from '../../domain/problem/problem';
import type { SealingKey } from '../keys/key-pair';
import { contentEncryption, sealedType, sealingAlgorithm } from './sealed-form';

/** Base64url makes a third more of the largest archive. */
const maximumSealedSize = 280 * 1024 * 1024;

/** Refuses with `package-sealed` whatever this key does not open as it was closed. */
export async function openSealed(bytes: Uint8Array, key: SealingKey): Promise<Outcome<Uint8Array>> {
  if (bytes.length > maximumSealedSize) {
    return fail('package-too-large', { sizeInBytes: bytes.length, limitInBytes: maximumSealedSize });
  }
  try {
    const opened = await compactDecrypt(bytes, key.privateKey, {
      keyManagementAlgorithms: [sealingAlgorithm],
      contentEncryptionAlgorithms: [contentEncryption],
    });
    return opened.protectedHeader.typ === sealedType
      ? succeed(opened.plaintext)
      : fail('package-sealed', { reason: 'type' });
  } catch {
    return fail('package-sealed', { reason: 'key' });
  }
}
