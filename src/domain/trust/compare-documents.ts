// Orders that depend on nothing but the documents themselves, so that arrival never shows.
import type { NhipsoDocument } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';

/** Code units, never a locale: the same on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * One of each copy, sorted by id and key. A stranger may sign a copy of somebody's document under his own key: it has
 * the same id, and which copy counts is not a matter of which came first.
 */
export function distinctCopies(documents: Iterable<VerifiedDocument>): VerifiedDocument[] {
  const copies = new Map<string, VerifiedDocument>();
  for (const document of documents) copies.set(`${document.id} ${document.publicKey}`, document);
  return [...copies].sort(([left], [right]) => compareText(left, right)).map(([, document]) => document);
}

/** The first of each id, in the order given. */
export function firstOfEach<D extends VerifiedDocument>(documents: readonly D[]): D[] {
  const byId = new Map<string, D>();
  for (const document of documents) if (!byId.has(document.id)) byId.set(document.id, document);
  return [...byId.values()];
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
