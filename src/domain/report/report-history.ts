// An agency's own submissions of a campaign with what the department decided on each, newest first.
import type {
  DecisionDocument,
  DocumentId,
  SubmissionDocument,
  SubmissionState,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { documentsOfKind, firstOfEach } from '../trust/compare-documents';
import { followChain } from '../trust/document-chain';

type Submission = VerifiedDocument<SubmissionDocument>;
type Decision = VerifiedDocument<DecisionDocument>;

export type SentRevision = {
  readonly submission: Submission;
  readonly revision: number;
  readonly state: SubmissionState;
  /** Decisions that count, oldest first. */
  readonly decisions: readonly Decision[];
};

export type HistoryRequest = {
  readonly documents: readonly VerifiedDocument[];
  /** Every version of the campaign: a report may name the one before an amendment. */
  readonly campaigns: ReadonlySet<DocumentId>;
  readonly agency: string;
};

export function sentRevisions({ documents, campaigns, agency }: HistoryRequest): SentRevision[] {
  // A copy that somebody else signed says the same and must not count twice.
  const decisions = firstOfEach(documentsOfKind(documents, 'decision'));
  return firstOfEach(documentsOfKind(documents, 'submission'))
    .filter(({ document }) => document.issuer.id === agency && campaigns.has(document.body.campaign))
    .map((submission) => {
      const own = decisions.filter(({ document }) => document.body.subject === submission.id);
      const { counted } = followChain(own, ({ document }) => document.previous === submission.id);
      return {
        submission,
        revision: submission.document.body.revision,
        state: stateOf(counted),
        decisions: counted,
      };
    })
    .sort(
      (left, right) =>
        right.revision - left.revision ||
        (left.submission.document.createdAt < right.submission.document.createdAt ? 1 : -1),
    );
}

/** The campaign and every one it amends, so that reports to any version are found. */
export function campaignVersions(
  documents: readonly VerifiedDocument[],
  campaign: DocumentId,
): Set<DocumentId> {
  const byId = new Map(documents.map((entry) => [entry.id, entry.document]));
  const versions = new Set<DocumentId>();
  let next: DocumentId | null = campaign;
  while (next !== null && !versions.has(next)) {
    versions.add(next);
    const version = byId.get(next);
    next = version?.kind === 'campaign' ? version.previous : null;
  }
  return versions;
}

export type NextRevision = {
  readonly revision: number;
  /** The submission it follows. */
  readonly previous: DocumentId | null;
  /** The decision that returned the revision before; null when it was not returned. */
  readonly replyTo: DocumentId | null;
};

export function nextRevision(sent: readonly SentRevision[]): NextRevision {
  const latest = sent[0];
  if (latest === undefined) return { revision: 1, previous: null, replyTo: null };
  const returned = latest.decisions.filter(({ document }) => document.body.verdict === 'returned').at(-1);
  return {
    revision: latest.revision + 1,
    previous: latest.submission.id,
    replyTo: latest.state === 'returned' ? (returned?.id ?? null) : null,
  };
}

/** The revision that speaks for the agency: the highest accepted one, else the highest. */
export function effectiveRevision(sent: readonly SentRevision[]): SentRevision | null {
  return sent.find(({ state }) => state === 'accepted') ?? sent[0] ?? null;
}

function stateOf(decisions: readonly Decision[]): SubmissionState {
  for (const { document } of [...decisions].reverse()) {
    const { verdict } = document.body;
    if (verdict === 'received' || verdict === 'returned' || verdict === 'accepted') return verdict;
  }
  return 'submitted';
}
