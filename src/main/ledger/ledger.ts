import type { DocumentId, Instant, PublicKey } from '../../domain/documents/generated/documents';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import type { Outcome } from '../../domain/problem/problem';

export type StoredPackage = {
  /** Order of arrival on this machine, from 0; no rule may depend on it. */
  readonly position: number;
  readonly id: DocumentId;
  readonly publicKey: PublicKey;
  readonly recordedAt: Instant;
  /** The package file, byte for byte. */
  readonly bytes: Uint8Array;
};

export type PackageToStore = {
  readonly bytes: Uint8Array;
  readonly verified: Pick<VerifiedDocument, 'id' | 'publicKey'>;
};

export type PutResult = { readonly position: number; readonly id: DocumentId; readonly isAdded: boolean };

/** Where documents lie, sent or received. Small on purpose: a shared one can stand on a database. */
export type Ledger = {
  /**
   * Stores what is not there yet, all or none of it, and answers when it is safe. The same document under another
   * key is another package: a stranger may sign a copy, and the copy must not keep the true one out.
   */
  readonly put: (packages: readonly PackageToStore[]) => Promise<Outcome<PutResult[]>>;
  readonly since: (position: number, limit: number) => Promise<Outcome<StoredPackage[]>>;
  /** Usually one package; more when several keys signed the same document. */
  readonly get: (id: DocumentId) => Promise<Outcome<StoredPackage[]>>;
  /** One past the last position. */
  readonly end: () => number;
  readonly close: () => Promise<void>;
};
