// The proof of a package: one exact protected header and an Ed25519 signature (RFC 7515 appendix F, RFC 8037).
import { decodeBase64Url, encodeBase64Url } from '../trust/base64url';
import { keyThumbprint } from '../trust/key-thumbprint';
import type { CryptoPort } from './crypto-port';
import type { PublicKey } from './generated/documents';
import { isWeakKey } from './weak-keys';

export type PackageProof = {
  /** As it stands in the file, base64url. */
  readonly protectedHeader: string;
  readonly publicKey: PublicKey;
  readonly signature: Uint8Array;
};

const jwsForm = /^([A-Za-z0-9_-]{1,1000})\.\.([A-Za-z0-9_-]{86})$/;
const headerForm =
  /^\{"alg":"EdDSA","jwk":\{"crv":"Ed25519","kty":"OKP","x":"([A-Za-z0-9_-]{43})"\},"kid":"[A-Za-z0-9_-]{43}","typ":"nhipso\+jws"\}$/;

/** The only header a package by this key may have, base64url. */
export function protectedHeader(publicKey: PublicKey, crypto: CryptoPort): string {
  const kid = keyThumbprint(publicKey, crypto);
  const text = `{"alg":"EdDSA","jwk":{"crv":"Ed25519","kty":"OKP","x":"${publicKey}"},"kid":"${kid}","typ":"nhipso+jws"}`;
  return encodeBase64Url(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

/** Null unless every byte is as `protectedHeader` writes it and no bit of the base64url is spare. */
export function readProof(jws: string, crypto: CryptoPort): PackageProof | null {
  const [, header, signatureText] = jwsForm.exec(jws) ?? [];
  if (header === undefined || signatureText === undefined) return null;
  // Spare bits of the header need no look: the whole text is compared below.
  const headerBytes = decodeBase64Url(header);
  const signature = decodeStrictly(signatureText);
  if (headerBytes === null || signature === null) return null;
  const [, publicKey] = headerForm.exec(String.fromCharCode(...headerBytes)) ?? [];
  if (publicKey === undefined || header !== protectedHeader(publicKey, crypto)) return null;
  const key = decodeStrictly(publicKey);
  return key === null || isWeakKey(key) ? null : { protectedHeader: header, publicKey, signature };
}

function decodeStrictly(text: string): Uint8Array | null {
  const bytes = decodeBase64Url(text);
  return bytes !== null && encodeBase64Url(bytes) === text ? bytes : null;
}
