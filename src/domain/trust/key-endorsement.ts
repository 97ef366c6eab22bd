// An earlier key's word for a new one: what it signs, and whether it did.
import type { CryptoPort } from '../documents/crypto-port';
import type { Endorsement, NhipsoDocument, PublicKey } from '../documents/generated/documents';
import { decodeBase64Url } from './base64url';

type Endorsed = Pick<NhipsoDocument, 'issuer' | 'province'>;

/** RFC 8785 bytes of the statement; its members are ASCII in sorted order, so plain JSON already is canonical. */
export function endorsementMessage({ issuer, province }: Endorsed, publicKey: PublicKey): Uint8Array {
  const text = JSON.stringify({
    issuer: { id: issuer.id, role: issuer.role },
    province,
    publicKey,
    purpose: 'nhipso-key-rotation/1',
  });
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The key that vouches for `publicKey`, or null when nobody validly does. */
export function endorsingKey(
  endorsement: Endorsement | null,
  document: Endorsed,
  publicKey: PublicKey,
  crypto: CryptoPort,
): PublicKey | null {
  if (endorsement === null) return null;
  const signature = decodeBase64Url(endorsement.signature);
  if (signature === null) return null;
  const isSigned = crypto.verifySignature(
    endorsement.publicKey,
    endorsementMessage(document, publicKey),
    signature,
  );
  return isSigned ? endorsement.publicKey : null;
}
