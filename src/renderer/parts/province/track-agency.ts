import type { AgencyProjection } from '../../../domain/consolidation/province-projection';
import type {
  Day,
  DecisionDocument,
  SubmissionDocument,
} from '../../../domain/documents/generated/documents';
import type { VerifiedDocument } from '../../../domain/documents/verified-document';
import { formatHundredths } from '../../../domain/exact/hundredths';
import { dayOfInstant } from '../../../domain/lifecycle/working-days';
import type { Revision } from '../../../domain/lifecycle/agency-lifecycle';
import type { AgencyScore } from '../../../domain/scoring/score-agency';
import type { DecisionChain } from '../../../domain/trust/trust';
import type { TrackedAgency, TrackedDecision, TrackedRevision } from './province-view';

/** Leaves the reports themselves behind: a province's are too large to send to the page. */
export function trackAgency(agency: AgencyProjection): TrackedAgency {
  const { lifecycle } = agency;
  return {
    id: agency.id,
    peerGroup: agency.peerGroup,
    status: lifecycle.status,
    notRanked: agency.notRanked,
    effective: lifecycle.effective === null ? null : trackRevision(lifecycle.effective),
    lateness: lifecycle.lateness,
    arrivedOn: firstArrival(lifecycle.revisions),
    selfScore: totalOf(agency.self),
    verifiedScore: totalOf(agency.verified),
    trend: agency.trend.map(({ period, score }) => ({
      period,
      score: score === null ? null : formatHundredths(score),
    })),
    revisions: [...lifecycle.revisions.map(trackRevision), ...lifecycle.unapproved.map(trackUnapproved)].sort(
      (left, right) => right.number - left.number || compare(right.createdAt, left.createdAt),
    ),
    letters: [...lifecycle.withdrawals, ...lifecycle.objections]
      .map(({ id, document }) => ({ id, kind: document.kind, createdAt: document.createdAt }))
      .sort((left, right) => compare(right.createdAt, left.createdAt)),
  };
}

function firstArrival(revisions: readonly Revision[]): Day | null {
  const standing = revisions.filter(({ standing: place }) => place !== 'withdrawn' && place !== 'not-chosen');
  const days = standing
    .filter(({ number }) => number === standing[0]?.number)
    .map(({ receivedOn, submission }) => receivedOn ?? dayOfInstant(submission.document.createdAt));
  return days.sort(compare)[0] ?? null;
}

function totalOf(score: AgencyScore | null): string | null {
  return score === null ? null : formatHundredths(score.total);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function trackRevision(revision: Revision): TrackedRevision {
  return {
    ...factsOf(revision.submission),
    state: revision.state,
    standing: revision.standing,
    receivedOn: revision.receivedOn,
    decisions: trackDecisions(revision.decisions),
  };
}

function trackUnapproved(submission: VerifiedDocument<SubmissionDocument>): TrackedRevision {
  return {
    ...factsOf(submission),
    state: 'submitted',
    standing: 'key-not-approved',
    receivedOn: null,
    decisions: [],
  };
}

function factsOf({ id, document }: VerifiedDocument<SubmissionDocument>) {
  const { revision, approvedBy } = document.body;
  return { id, number: revision, createdAt: document.createdAt, approvedBy };
}

function trackDecisions(chain: DecisionChain | null): TrackedDecision[] {
  if (chain === null) return [];
  return [
    ...chain.counted.map((decision) => trackDecision(decision, true)),
    ...[...chain.forked, ...chain.detached].map((decision) => trackDecision(decision, false)),
  ];
}

function trackDecision(
  { id, document }: VerifiedDocument<DecisionDocument>,
  isCounted: boolean,
): TrackedDecision {
  const { verdict, reviewer, text, items, adjustments } = document.body;
  return {
    id,
    verdict,
    reviewer,
    createdAt: document.createdAt,
    text,
    items: items.map((item) => item.text),
    adjustments: adjustments.length,
    isCounted,
  };
}
