import { useCallback, useMemo, useState } from 'react';
import type { DocumentId } from '../../../domain/documents/generated/documents';
import type { ReviewDraft } from '../../../domain/review/review-draft';

export type ReviewDrafts = {
  of: (submission: DocumentId) => ReviewDraft | null;
  /** Null forgets it: the review was signed. */
  keep: (submission: DocumentId, draft: ReviewDraft | null) => void;
};

/** Reviews not signed yet, kept while the app runs: leaving the screen loses none. */
export function useReviewDrafts(workspace: string): ReviewDrafts {
  const prefix = `nhip-so/review/1/${workspace}/`;
  const [drafts, setDrafts] = useState(() => readDrafts(prefix));
  const keep = useCallback(
    (submission: DocumentId, draft: ReviewDraft | null) => {
      if (draft === null) sessionStorage.removeItem(prefix + submission);
      else sessionStorage.setItem(prefix + submission, JSON.stringify(draft));
      setDrafts((known) => {
        const next = new Map(known);
        if (draft === null) next.delete(submission);
        else next.set(submission, draft);
        return next;
      });
    },
    [prefix],
  );
  return useMemo(() => ({ of: (submission) => drafts.get(submission) ?? null, keep }), [drafts, keep]);
}

/** Written by this hook alone; the number in the prefix changes with the shape. */
function readDrafts(prefix: string): ReadonlyMap<DocumentId, ReviewDraft> {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
  return new Map(
    keys.map((key) => [
      key.slice(prefix.length),
      JSON.parse(sessionStorage.getItem(key) ?? 'null') as ReviewDraft,
    ]),
  );
}
