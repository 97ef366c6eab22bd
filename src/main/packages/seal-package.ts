import { createCipheriv, randomBytes } from 'node:crypto';
import { canonicalText } from '../../domain/documents/canonical-json';
import type { PublicKey } from '../../domain/documents/generated/documents';
import { thumbprintOf } from '../keys/fingerprint';
import { generateSealingKey } from '../keys/key-pair';
import { wrapKey } from './aes-key-wrap';
import { agreeOnWrappingKey, contentEncryption, sealedType, sealingAlgorithm } from './sealed-form';

const contentKeyLength = 32;
const ivLength = 12;

/** Wraps a file so that only the holder of the campaign's sealing key can read it; it still proves itself inside. */
export function sealPackage(bytes: Uint8Array, sealingKey: PublicKey): Uint8Array {
  const ephemeral = generateSealingKey();
  const header = canonicalText({
    alg: sealingAlgorithm,
    enc: contentEncryption,
    epk: { crv: 'X25519', kty: 'OKP', x: ephemeral.publicKey },
    kid: thumbprintOf('X25519', sealingKey),
    typ: sealedType,
  });
  const protectedHeader = Buffer.from(header).toString('base64url');
  const contentKey = randomBytes(contentKeyLength);
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', contentKey, iv).setAAD(Buffer.from(protectedHeader, 'ascii'));
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const wrapped = wrapKey(agreeOnWrappingKey(ephemeral.privateKey, sealingKey), contentKey);
  const parts = [wrapped, iv, ciphertext, cipher.getAuthTag()].map((part) => part.toString('base64url'));
  return new Uint8Array(Buffer.from([protectedHeader, ...parts].join('.'), 'ascii'));
}
