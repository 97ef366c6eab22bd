import { createDecipheriv } from 'node:crypto';
import { fail, succeed, type Outcome } from '../../domain/problem/problem';
import type { SealingKey } from '../keys/key-pair';
import { unwrapKey } from './aes-key-wrap';
import { agreeOnWrappingKey, contentEncryption, sealedType, sealingAlgorithm } from './sealed-form';

/** Base64url makes a third more of the largest archive. */
const maximumSealedSize = 280 * 1024 * 1024;
const tagLength = 16;

/** Refuses with `package-sealed` whatever this key does not open as it was closed. */
export function openSealed(bytes: Uint8Array, key: SealingKey): Outcome<Uint8Array> {
  if (bytes.length > maximumSealedSize) {
    return fail('package-too-large', { sizeInBytes: bytes.length, limitInBytes: maximumSealedSize });
  }
  try {
    const content = decrypt(Buffer.from(bytes).toString('latin1').split('.'), key);
    return content === null ? fail('package-sealed') : succeed(content);
  } catch {
    // Whatever a stranger's bytes make the cipher say, the answer is the same.
    return fail('package-sealed');
  }
}

function decrypt(parts: readonly string[], key: SealingKey): Uint8Array | null {
  const [protectedHeader = '', ...rest] = parts;
  const [wrapped, iv, ciphertext, tag] = rest.map((part) => Buffer.from(part, 'base64url'));
  const sender = senderOf(protectedHeader);
  if (
    sender === null ||
    tag === undefined ||
    wrapped === undefined ||
    iv === undefined ||
    ciphertext === undefined
  )
    return null;
  if (rest.length !== 4 || tag.length !== tagLength) return null;
  const contentKey = unwrapKey(agreeOnWrappingKey(key.privateKey, sender), wrapped);
  if (contentKey === null) return null;
  const decipher = createDecipheriv('aes-256-gcm', contentKey, iv, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(protectedHeader, 'ascii')).setAuthTag(tag);
  const content = Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}

type SealedHeader = {
  readonly alg?: unknown;
  readonly enc?: unknown;
  readonly typ?: unknown;
  readonly epk?: { readonly x?: unknown };
};

/** The sender's one-time key; null for any other kind of JWE. */
function senderOf(protectedHeader: string): string | null {
  const header = JSON.parse(
    Buffer.from(protectedHeader, 'base64url').toString('utf8'),
  ) as SealedHeader | null;
  const isOurs =
    header?.alg === sealingAlgorithm && header.enc === contentEncryption && header.typ === sealedType;
  return isOurs && typeof header.epk?.x === 'string' ? header.epk.x : null;
}
