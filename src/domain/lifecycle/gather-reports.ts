// Sorts the agencies' documents of one campaign by agency, once, keeping only what counts or waits for a key.
import type {
  AgencyId,
  NhipsoDocument,
  ObjectionDocument,
  SubmissionDocument,
  WithdrawalDocument,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { checkTrust } from '../trust/check-trust';
import { documentsOfKind, firstOfEach } from '../trust/compare-documents';
import type { CampaignChain, Trust } from '../trust/trust';

export type AgencyReports = {
  readonly submissions: readonly VerifiedDocument<SubmissionDocument>[];
  readonly unapproved: readonly VerifiedDocument<SubmissionDocument>[];
  readonly withdrawals: readonly VerifiedDocument<WithdrawalDocument>[];
  readonly objections: readonly VerifiedDocument<ObjectionDocument>[];
};

export const noReports: AgencyReports = { submissions: [], unapproved: [], withdrawals: [], objections: [] };

type Reporting = Extract<NhipsoDocument, { kind: 'submission' | 'withdrawal' | 'objection' }>;

/** Expects a trust built from the same documents; each list comes out sorted by id. */
export function gatherReports(trust: Trust, chain: CampaignChain): ReadonlyMap<AgencyId, AgencyReports> {
  const ofCampaign = <D extends Reporting>(found: readonly VerifiedDocument<D>[]): VerifiedDocument<D>[] =>
    found.filter(({ document }) => trust.campaignOf.get(document.body.campaign) === chain);
  const counting = <D extends Reporting>(found: readonly VerifiedDocument<D>[]): VerifiedDocument<D>[] =>
    firstOfEach(ofCampaign(found).filter((copy) => checkTrust(copy, trust) === null));
  const waiting = <D extends Reporting>(found: readonly VerifiedDocument<D>[]): VerifiedDocument<D>[] =>
    firstOfEach(ofCampaign(found).filter((copy) => checkTrust(copy, trust)?.code === 'key-not-approved'));

  const copies = documentsOfKind(trust.copies, 'submission');
  const submissions = counting(copies);
  const counted = new Set(submissions.map(({ id }) => id));
  const bySort = {
    submissions: groupByAgency(submissions),
    unapproved: groupByAgency(waiting(copies).filter(({ id }) => !counted.has(id))),
    withdrawals: groupByAgency(counting(documentsOfKind(trust.copies, 'withdrawal'))),
    objections: groupByAgency(counting(documentsOfKind(trust.copies, 'objection'))),
  };
  const agencies = Object.values(bySort).flatMap((group) => [...group.keys()]);
  return new Map(
    [...new Set(agencies)].sort().map((agency) => [
      agency,
      {
        submissions: bySort.submissions.get(agency) ?? [],
        unapproved: bySort.unapproved.get(agency) ?? [],
        withdrawals: bySort.withdrawals.get(agency) ?? [],
        objections: bySort.objections.get(agency) ?? [],
      },
    ]),
  );
}

function groupByAgency<D extends VerifiedDocument>(documents: readonly D[]): Map<AgencyId, D[]> {
  const groups = new Map<AgencyId, D[]>();
  for (const document of documents) {
    const agency = document.document.issuer.id;
    const group = groups.get(agency);
    if (group === undefined) groups.set(agency, [document]);
    else group.push(document);
  }
  return groups;
}
