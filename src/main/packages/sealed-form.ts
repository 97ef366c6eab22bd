/** The compact form of a JWE: five base64url parts, of which the first one is a JSON object. */
const compactStart = /^eyJ[A-Za-z0-9_-]{1,2000}\.[A-Za-z0-9_-]{0,200}\./;
const bytesLookedAt = 2300;

export const sealedType = 'nhipso+jwe';
export const sealingAlgorithm = 'ECDH-ES+A256KW';
export const contentEncryption = 'A256GCM';

export function isSealed(bytes: Uint8Array): boolean {
  return compactStart.test(Buffer.from(bytes.subarray(0, bytesLookedAt)).toString('latin1'));
}
