// Where an agency stands in a campaign: its revisions, what was decided on each, and the one that speaks for it.
import type {
  Day,
  DecisionDocument,
  ExpectedAgency,
  Lateness,
  ObjectionDocument,
  SubmissionDocument,
  SubmissionState,
  WithdrawalDocument,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { DecisionChain } from '../trust/trust';

export type RevisionStanding =
  | 'effective'
  | 'superseded'
  /** Sent after another was accepted: changes nothing until accepted itself. */
  | 'waiting'
  | 'in-conflict'
  /** A decision chose the other document of the same number. */
  | 'not-chosen'
  | 'withdrawn';

export type Revision = {
  readonly submission: VerifiedDocument<SubmissionDocument>;
  readonly number: number;
  readonly state: SubmissionState;
  readonly standing: RevisionStanding;
  readonly decisions: DecisionChain | null;
  /** The decision whose state holds; a `chosen` mark is not a state. */
  readonly deciding: VerifiedDocument<DecisionDocument> | null;
  readonly receivedOn: Day | null;
};

export type AgencyStatus = 'missing' | 'key-not-approved' | 'conflict' | SubmissionState;

export type AgencyLifecycle = {
  readonly agency: ExpectedAgency;
  readonly status: AgencyStatus;
  /** By number, then id. */
  readonly revisions: readonly Revision[];
  readonly effective: Revision | null;
  /** Null until something valid was sent. */
  readonly lateness: Lateness | null;
  /** Whole reports by a key that nobody approved yet. */
  readonly unapproved: readonly VerifiedDocument<SubmissionDocument>[];
  readonly withdrawals: readonly VerifiedDocument<WithdrawalDocument>[];
  readonly objections: readonly VerifiedDocument<ObjectionDocument>[];
};
