// The reports a reviewer goes through, those that wait first and of these the ones that need most attention.
import type { AgencyId, DocumentId, SubmissionState } from '../documents/generated/documents';
import type { Hundredths } from '../exact/hundredths';
import type { AgencyLifecycle, Revision } from '../lifecycle/agency-lifecycle';

export type QueueEntry = {
  readonly agency: AgencyId;
  readonly submission: DocumentId;
  readonly revision: number;
  readonly state: SubmissionState;
  /** Figures that contradict each other or moved much. */
  readonly warnings: number;
  /** Indicators that ask for a document and cite none. */
  readonly missingEvidence: number;
  readonly selfTotal: Hundredths | null;
};

/** A revision sent after another was accepted waits for its own decision; otherwise the one in force is read. */
export function reviewedRevision({ revisions, effective }: AgencyLifecycle): Revision | null {
  return revisions.filter(({ standing }) => standing === 'waiting').at(-1) ?? effective;
}

export function isWaiting({ state }: Pick<QueueEntry, 'state'>): boolean {
  return state === 'submitted' || state === 'received';
}

const places: readonly SubmissionState[] = ['submitted', 'received', 'returned', 'accepted'];

export function orderQueue(entries: readonly QueueEntry[]): QueueEntry[] {
  return [...entries].sort(
    (left, right) =>
      placeOf(left) - placeOf(right) ||
      countFlags(right) - countFlags(left) ||
      right.warnings - left.warnings ||
      (right.selfTotal ?? 0) - (left.selfTotal ?? 0) ||
      (left.agency < right.agency ? -1 : 1),
  );
}

/** What the list shows, so that its order explains itself. */
export function countFlags({ warnings, missingEvidence }: QueueEntry): number {
  return warnings + missingEvidence;
}

/** Whether the day of receipt was signed says nothing about how urgent a review is. */
function placeOf(entry: QueueEntry): number {
  return isWaiting(entry) ? 0 : places.indexOf(entry.state);
}

/** The waiting report after this one, going round; null when no other waits. */
export function nextWaiting(queue: readonly QueueEntry[], submission: DocumentId | null): QueueEntry | null {
  const here = queue.findIndex((entry) => entry.submission === submission);
  const ahead = [...queue.slice(here + 1), ...queue.slice(0, Math.max(here, 0))];
  return ahead.find((entry) => isWaiting(entry)) ?? null;
}
