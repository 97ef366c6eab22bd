// Follows one agency through one campaign, by the rules of revisions, conflicts and decisions.
import type {
  CampaignBody,
  DecisionDocument,
  ExpectedAgency,
  Lateness,
  SubmissionState,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { compareText } from '../trust/compare-documents';
import type { DecisionChain, Trust } from '../trust/trust';
import type { AgencyLifecycle, AgencyStatus, Revision, RevisionStanding } from './agency-lifecycle';
import type { AgencyReports } from './gather-reports';
import { latenessOf } from './lateness';

type Decided = Omit<Revision, 'standing'> & { readonly isChosen: boolean; readonly isWithdrawn: boolean };

/** Expects reports gathered under the same trust. */
export function followAgency(
  agency: ExpectedAgency,
  campaign: CampaignBody,
  reports: AgencyReports,
  trust: Trust,
): AgencyLifecycle {
  const decided = reports.submissions
    .map((submission) => decide(submission, reports, trust))
    .sort(
      (left, right) => left.number - right.number || compareText(left.submission.id, right.submission.id),
    );
  const standing = decided.filter((revision) => !revision.isWithdrawn && !isPassedOver(revision, decided));
  const highest = standing.at(-1);
  const isConflict = highest !== undefined && isInConflict(highest, standing);
  // A number in conflict offers no revision at all, whatever was decided on one of its documents.
  const offered = standing.filter((revision) => !isInConflict(revision, standing));
  const effective = isConflict ? null : (offered.filter(isAccepted).at(-1) ?? offered.at(-1) ?? null);

  const revisions = decided.map(({ isChosen: _chosen, isWithdrawn, ...revision }): Revision => ({
    ...revision,
    standing: isWithdrawn
      ? 'withdrawn'
      : standingOf(revision.submission.id, revision.number, standing, effective),
  }));
  return {
    agency,
    status: statusOf(effective, isConflict, reports),
    revisions,
    effective: revisions.find((revision) => revision.standing === 'effective') ?? null,
    lateness: earliestLateness(standing, agency, campaign),
    unapproved: reports.unapproved,
    withdrawals: reports.withdrawals,
    objections: reports.objections,
  };
}

function decide(submission: Decided['submission'], reports: AgencyReports, trust: Trust): Decided {
  const decisions = trust.decisions.get(submission.id) ?? null;
  const counted = decisions?.counted ?? [];
  const deciding = [...counted].reverse().find(({ document }) => document.body.verdict !== 'chosen') ?? null;
  return {
    submission,
    number: submission.document.body.revision,
    state: stateOf(deciding),
    decisions,
    deciding,
    receivedOn:
      counted.find(({ document }) => document.body.receivedOn !== null)?.document.body.receivedOn ?? null,
    isChosen: counted.some(({ document }) => document.body.verdict === 'chosen'),
    isWithdrawn: reports.withdrawals.some(
      ({ id, document }) =>
        document.body.submission === submission.id && !isReturned(trust.decisions.get(id)),
    ),
  };
}

function stateOf(deciding: VerifiedDocument<DecisionDocument> | null): SubmissionState {
  switch (deciding?.document.body.verdict) {
    case 'received':
    case 'returned':
    case 'accepted':
      return deciding.document.body.verdict;
    default:
      return 'submitted';
  }
}

/** The department may turn a withdrawal down by returning it. */
function isReturned(decisions: DecisionChain | undefined): boolean {
  return decisions?.counted.at(-1)?.document.body.verdict === 'returned';
}

function isAccepted(revision: Decided): boolean {
  return revision.state === 'accepted';
}

function isPassedOver(revision: Decided, decided: readonly Decided[]): boolean {
  const rivals = decided.filter((other) => other.number === revision.number && !other.isWithdrawn);
  return !revision.isChosen && rivals.some((rival) => rival.isChosen);
}

function isInConflict(revision: Decided, standing: readonly Decided[]): boolean {
  return standing.some((other) => other !== revision && other.number === revision.number);
}

function standingOf(
  id: string,
  number: number,
  standing: readonly Decided[],
  effective: Decided | null,
): RevisionStanding {
  if (effective?.submission.id === id) return 'effective';
  const own = standing.find((revision) => revision.submission.id === id);
  if (own === undefined) return 'not-chosen';
  if (isInConflict(own, standing)) return 'in-conflict';
  return effective !== null && number > effective.number ? 'waiting' : 'superseded';
}

function statusOf(effective: Decided | null, isConflict: boolean, reports: AgencyReports): AgencyStatus {
  if (isConflict) return 'conflict';
  if (effective !== null) return effective.state;
  return reports.unapproved.length > 0 ? 'key-not-approved' : 'missing';
}

/** Of two documents that share the lowest number, the one that came first: the agency did report by then. */
function earliestLateness(
  standing: readonly Decided[],
  agency: ExpectedAgency,
  campaign: CampaignBody,
): Lateness | null {
  const lowest = standing.filter((revision) => revision.number === standing[0]?.number);
  const counted = lowest.map((revision) => latenessOf(revision, agency, campaign));
  return (
    counted.sort(
      (left, right) => left.workingDays - right.workingDays || compareText(right.source, left.source),
    )[0] ?? null
  );
}
