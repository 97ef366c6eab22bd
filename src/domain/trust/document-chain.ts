// Follows documents that name the one before them; a fork ends the chain, because nobody can say which branch was meant.
import type { DocumentId } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { compareText } from './compare-documents';

export type DocumentChain<D extends VerifiedDocument = VerifiedDocument> = {
  /** From the first to the one whose state holds. */
  readonly counted: readonly D[];
  /** Two or more with the same `previous`: shown, none of them counts. */
  readonly forked: readonly D[];
  /** Those that hang on a fork or on a document that is not there. */
  readonly detached: readonly D[];
};

export function followChain<D extends VerifiedDocument>(
  documents: readonly D[],
  isStart: (document: D) => boolean,
): DocumentChain<D> {
  const successors = new Map<DocumentId, D[]>();
  const starts: D[] = [];
  for (const document of documents) {
    const previous = document.document.previous;
    if (previous === null || isStart(document)) starts.push(document);
    else successors.set(previous, [...(successors.get(previous) ?? []), document]);
  }
  const counted: D[] = [];
  let next = starts;
  while (next.length === 1 && next[0] !== undefined) {
    counted.push(next[0]);
    next = successors.get(next[0].id) ?? [];
  }
  const placed = new Set([...counted, ...next]);
  return {
    counted,
    forked: sortById(next),
    detached: sortById(documents.filter((document) => !placed.has(document))),
  };
}

function sortById<D extends VerifiedDocument>(documents: readonly D[]): D[] {
  return [...documents].sort((left, right) => compareText(left.id, right.id));
}
