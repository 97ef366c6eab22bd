// What the reviewer's screen asks of a province: who waits, and one report with all it is compared with.
import type { AgencyProjection, ProvinceProjection } from '../../../domain/consolidation/province-projection';
import type {
  AgencyId,
  DecisionBody,
  DocumentId,
  FieldValue,
  Instant,
  Key,
  Lateness,
  Period,
  SubmissionBody,
  SubmissionState,
  Day,
} from '../../../domain/documents/generated/documents';
import type { Hundredths } from '../../../domain/exact/hundredths';
import type { AgencyStatus, Revision } from '../../../domain/lifecycle/agency-lifecycle';
import { comparePeers, type PeerComparison } from '../../../domain/review/compare-peers';
import { findMissingEvidence } from '../../../domain/review/find-missing-evidence';
import { readIndicators, type IndicatorReading } from '../../../domain/review/indicator-reading';
import { orderQueue, reviewedRevision, type QueueEntry } from '../../../domain/review/review-queue';
import { reviewInput, scoreSelf, type ReviewGround } from '../../../domain/review/score-review';
import { checkSubmission } from '../../../domain/scoring/check-submission';
import type { SubmissionCheck } from '../../../domain/scoring/submission-check';

/** One report beside the period before and its peers; plain data that can be cloned. */
export type ReviewFile = {
  agency: AgencyId;
  submission: DocumentId;
  createdAt: Instant;
  body: SubmissionBody;
  state: SubmissionState;
  status: AgencyStatus;
  lateness: Lateness | null;
  receivedOn: Day | null;
  /** The next decision follows this one; null on a report nobody decided on. */
  lastDecision: DocumentId | null;
  /** What was accepted or returned. */
  decided: { body: DecisionBody; createdAt: Instant } | null;
  before: PreviousFigures | null;
  peers: { peerGroup: Key; agencies: number; comparisons: PeerComparison[] } | null;
  checks: SubmissionCheck[];
};

type PreviousFigures = {
  period: Period;
  total: Hundredths | null;
  readings: IndicatorReading[];
  values: Record<Key, FieldValue | null>;
};

export function reviewQueue(province: ProvinceProjection): QueueEntry[] {
  return orderQueue(
    province.agencies.flatMap((agency): QueueEntry[] => {
      const revision = reviewedRevision(agency.lifecycle);
      if (revision === null) return [];
      const ground = groundOf(province, agency, revision);
      const score = scoreSelf(ground);
      return [
        {
          agency: agency.id,
          submission: revision.submission.id,
          revision: revision.number,
          state: revision.state,
          warnings: checksOf(province, agency, ground).length,
          missingEvidence:
            score === null
              ? 0
              : findMissingEvidence(ground.framework, ground.agency, ground.submission, score).length,
          selfTotal: score?.total ?? null,
        },
      ];
    }),
  );
}

export function reviewFile(province: ProvinceProjection, agency: AgencyProjection): ReviewFile | null {
  const revision = reviewedRevision(agency.lifecycle);
  if (revision === null) return null;
  const { submission, state, receivedOn, deciding, decisions } = revision;
  const isDecided = state === 'accepted' || state === 'returned';
  return {
    agency: agency.id,
    submission: submission.id,
    createdAt: submission.document.createdAt,
    body: submission.document.body,
    state,
    status: agency.lifecycle.status,
    lateness: agency.lifecycle.lateness,
    receivedOn,
    lastDecision: decisions?.counted.at(-1)?.id ?? null,
    decided:
      isDecided && deciding !== null
        ? { body: deciding.document.body, createdAt: deciding.document.createdAt }
        : null,
    before: previousFigures(province, agency),
    peers: peersOf(province, agency),
    checks: checksOf(province, agency, groundOf(province, agency, revision)),
  };
}

function groundOf(
  { current }: ProvinceProjection,
  { lifecycle }: AgencyProjection,
  { submission }: Revision,
): ReviewGround {
  return {
    framework: current.index,
    campaign: current.campaign,
    agency: lifecycle.agency,
    submission: submission.document.body,
    lateness: lifecycle.lateness,
  };
}

function checksOf(
  { earlier }: ProvinceProjection,
  { id }: AgencyProjection,
  ground: ReviewGround,
): SubmissionCheck[] {
  const previous = earlier[0]?.byId.get(id)?.lifecycle.effective?.submission.document.body ?? null;
  return checkSubmission(reviewInput(ground, []), previous);
}

function previousFigures({ earlier }: ProvinceProjection, { id }: AgencyProjection): PreviousFigures | null {
  const [scores] = earlier;
  const agency = scores?.byId.get(id);
  const score = agency?.verified ?? agency?.self ?? null;
  if (scores === undefined || score === null) return null;
  return {
    period: scores.campaign.period,
    total: score.total,
    readings: readIndicators(scores.index, score),
    values: Object.fromEntries([...score.fields].map(([field, { value }]) => [field, value])),
  };
}

type Peers = NonNullable<ReviewFile['peers']>;

/** A reviewer goes from one report of a group to the next; the group is read once for a result. */
const knownPeers = new WeakMap<ProvinceProjection, Map<Key, Peers>>();

function peersOf(province: ProvinceProjection, { peerGroup }: AgencyProjection): Peers | null {
  if (peerGroup === null) return null;
  const ofProvince = knownPeers.get(province) ?? new Map<Key, Peers>();
  knownPeers.set(province, ofProvince);
  const known = ofProvince.get(peerGroup);
  if (known !== undefined) return known;
  const scores = province.agencies
    .filter((agency) => agency.peerGroup === peerGroup)
    .flatMap((agency) => agency.verified ?? agency.self ?? []);
  const peers = {
    peerGroup,
    agencies: scores.length,
    comparisons: comparePeers(scores.map((score) => readIndicators(province.current.index, score))),
  };
  ofProvince.set(peerGroup, peers);
  return peers;
}
