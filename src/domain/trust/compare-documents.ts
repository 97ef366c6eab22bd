// Orders that depend on nothing but the documents themselves, so that arrival never shows.
import type { NhipsoDocument } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';

/** Code units, never a locale: the same on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One of each id, sorted by id. */
export function distinctDocuments(documents: Iterable<VerifiedDocument>): VerifiedDocument[] {
  const byId = new Map<string, VerifiedDocument>();
  for (const document of documents) byId.set(document.id, document);
  return [...byId.values()].sort((left, right) => compareText(left.id, right.id));
}

/** The documents of one kind, in the order given. */
export function documentsOfKind<K extends NhipsoDocument['kind']>(
  documents: readonly VerifiedDocument[],
  kind: K,
): VerifiedDocument<Extract<NhipsoDocument, { kind: K }>>[] {
  return documents.filter(
    (document): document is VerifiedDocument<Extract<NhipsoDocument, { kind: K }>> =>
      document.document.kind === kind,
  );
}
