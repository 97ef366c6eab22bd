import { CompactEncrypt, importJWK } from 'jose';
import type { PublicKey } from '../../domain/documents/generated/documents';
import { thumbprintOf } from '../keys/fingerprint';
import { contentEncryption, sealedType, sealingAlgorithm } from './sealed-form';

/** Wraps a file so that only the holder of the campaign's sealing key can read it; it still proves itself inside. */
export async function sealPackage(bytes: Uint8Array, sealingKey: PublicKey): Promise<Uint8Array> {
  const key = await importJWK({ kty: 'OKP', crv: 'X25519', x: sealingKey }, sealingAlgorithm);
  const header = {
    alg: sealingAlgorithm,
    enc: contentEncryption,
    kid: thumbprintOf('X25519', sealingKey),
    typ: sealedType,
  };
  const sealed = await new CompactEncrypt(bytes).setProtectedHeader(header).encrypt(key);
  return new Uint8Array(Buffer.from(sealed, 'ascii'));
}
