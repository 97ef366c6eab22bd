// What the screens of the department get from the worker: plain data that can be cloned, never whole reports.
import type {
  AgencyId,
  Day,
  DecisionBody,
  DocumentId,
  Instant,
  Key,
  Lateness,
  NotRankedReason,
  Period,
  PointsText,
  ScoreboardBody,
  SubmissionState,
} from '../../../domain/documents/generated/documents';
import type { AgencyStatus, RevisionStanding } from '../../../domain/lifecycle/agency-lifecycle';

export type ProvinceView = {
  scoreboard: ScoreboardBody;
  /** SHA-256 of the result's bytes. */
  resultHash: string;
  /** In list order: ranked before not ranked, those outside every list last. */
  agencies: TrackedAgency[];
};

export type TrackedAgency = {
  id: AgencyId;
  /** Null outside every list. */
  peerGroup: Key | null;
  status: AgencyStatus;
  notRanked: NotRankedReason | null;
  /** Of the revision that speaks for the agency; null without one. */
  effective: TrackedRevision | null;
  lateness: Lateness | null;
  /** The day that lateness is counted from: when the first revision that stands came. */
  arrivedOn: Day | null;
  selfScore: PointsText | null;
  verifiedScore: PointsText | null;
  /** Oldest first, this campaign last. */
  trend: { period: Period; score: PointsText | null }[];
  /** Latest first, reports under a key nobody approved yet among them. */
  revisions: TrackedRevision[];
  /** Withdrawals and objections, latest first. */
  letters: { id: DocumentId; kind: 'withdrawal' | 'objection'; createdAt: Instant }[];
};

export type TrackedRevision = {
  id: DocumentId;
  number: number;
  state: SubmissionState;
  standing: RevisionStanding | 'key-not-approved';
  createdAt: Instant;
  approvedBy: string;
  receivedOn: Day | null;
  /** In the order they follow each other, those that do not count last. */
  decisions: TrackedDecision[];
};

export type TrackedDecision = {
  id: DocumentId;
  verdict: DecisionBody['verdict'];
  reviewer: string;
  createdAt: Instant;
  text: string;
  items: string[];
  adjustments: number;
  isCounted: boolean;
};
