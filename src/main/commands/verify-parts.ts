import type { DocumentId } from '../../domain/documents/generated/documents';
import type { Problem } from '../../domain/problem/problem';
import type { FilePart } from './read-package-file';
import type { TrustFolder } from './trust-folder';

export type Verdict = {
  readonly status: 'accepted' | 'refused';
  readonly code: 'ok' | Problem['code'];
  /** Null for a bundle and for a file without a whole package. */
  readonly documentId: DocumentId | null;
  readonly identity: 'trusted' | 'unchecked' | 'refused';
};

/** A file is accepted when all its parts are; the first part that is not gives the code. */
export function verifyParts(
  parts: readonly FilePart[],
  trust: Pick<TrustFolder, 'check'> | null,
  isKnown: ((id: DocumentId) => boolean) | null,
): Verdict {
  const only = parts.length === 1 ? parts[0] : undefined;
  const documentId = only?.outcome.ok === true ? only.outcome.value.id : null;
  for (const { outcome } of parts) {
    if (!outcome.ok)
      return { status: 'refused', code: outcome.problem.code, documentId, identity: 'unchecked' };
  }
  if (trust === null) return { status: 'accepted', code: 'ok', documentId, identity: 'unchecked' };
  for (const { outcome } of parts) {
    if (!outcome.ok) continue;
    const problem = trust.check(outcome.value);
    if (problem !== null) return { status: 'refused', code: problem.code, documentId, identity: 'refused' };
    // Whose it is was never in doubt: a replay is refused for coming twice.
    if (isKnown?.(outcome.value.id) === true)
      return { status: 'refused', code: 'document-known', documentId, identity: 'trusted' };
  }
  return { status: 'accepted', code: 'ok', documentId, identity: 'trusted' };
}
