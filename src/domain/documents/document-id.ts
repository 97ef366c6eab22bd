// The name of a document: the hash of its one byte form.
import { canonicalBytes } from './canonical-json';
import { composeStrings } from './composed-text';
import type { CryptoPort } from './crypto-port';
import type { DocumentId, NhipsoDocument } from './generated/documents';

/** The bytes that are signed: composed text, RFC 8785. */
export function documentBytes(document: NhipsoDocument): Uint8Array {
  return canonicalBytes(composeStrings(document));
}

export function documentId(document: NhipsoDocument, crypto: Pick<CryptoPort, 'sha256'>): DocumentId {
  return crypto.sha256(documentBytes(document));
}
