// The cryptography the domain needs, lent by the runtime that has it.
import type { PublicKey } from './generated/documents';

export type CryptoPort = {
  /** SHA-256 as lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Ed25519 over the exact message; false for anything malformed, never throws. */
  readonly verifySignature: (publicKey: PublicKey, message: Uint8Array, signature: Uint8Array) => boolean;
  /** The runtime's own strict UTF-8 decoder, ten times as fast as ours; keeps a byte order mark, null when malformed. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | null;
};
