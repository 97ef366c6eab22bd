import { sign } from 'node:crypto';
import type { Endorsement, NhipsoDocument, PublicKey } from '../../domain/documents/generated/documents';
import { endorsementMessage } from '../../domain/trust/key-endorsement';
import type { SigningKey } from './key-pair';

/** The earlier key's word for the key that the document announces. */
export function endorse(
  earlier: SigningKey,
  document: Pick<NhipsoDocument, 'issuer' | 'province'>,
  publicKey: PublicKey,
): Endorsement {
  const signature = sign(null, endorsementMessage(document, publicKey), earlier.privateKey);
  return { publicKey: earlier.publicKey, signature: signature.toString('base64url') };
}
