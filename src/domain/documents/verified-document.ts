// A document whose bytes are proved whole, with the key that proved it; whose key that is, trust decides.
import type { DocumentId, NhipsoDocument, PublicKey } from './generated/documents';

export type VerifiedDocument<D extends NhipsoDocument = NhipsoDocument> = {
  readonly id: DocumentId;
  readonly document: D;
  readonly publicKey: PublicKey;
};

export type DocumentKind = NhipsoDocument['kind'];
