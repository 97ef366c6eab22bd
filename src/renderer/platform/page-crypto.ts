// The page's cryptography: Chromium 114 has no Ed25519 and no synchronous SHA-256, so a pure library lends both.
import { ed25519 } from '@noble/curves/ed25519';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { CryptoPort } from '../../domain/documents/crypto-port';

export const pageCrypto: CryptoPort = {
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  verifySignature: (publicKey, message, signature) => {
    try {
      return ed25519.verify(signature, message, bytesOfKey(publicKey));
    } catch {
      // Malformed input is simply not a signature.
      return false;
    }
  },
};

function bytesOfKey(publicKey: string): Uint8Array {
  const binary = atob(publicKey.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
