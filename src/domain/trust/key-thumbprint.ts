// The name of a key: its RFC 7638 thumbprint.
import type { CryptoPort } from '../documents/crypto-port';
import type { PublicKey, Thumbprint } from '../documents/generated/documents';
import { encodeBase64Url } from './base64url';

export function keyThumbprint(publicKey: PublicKey, crypto: CryptoPort): Thumbprint {
  const text = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x: publicKey });
  const hex = crypto.sha256(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  return encodeBase64Url(
    Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
      parseInt(hex.slice(2 * index, 2 * index + 2), 16),
    ),
  );
}
