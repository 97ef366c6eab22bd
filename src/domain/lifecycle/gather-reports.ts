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
import { documentsOfKind } from '../trust/compare-documents';
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
  const documents = [...trust.documents.values()];
  const ofCampaign = <D extends Reporting>(found: readonly VerifiedDocument<D>[]): VerifiedDocument<D>[] =>
    found.filter(({ document }) => trust.campaignOf.get(document.body.campaign) === chain);
  const counts = (verified: VerifiedDocument): boolean => checkTrust(verified, trust) === null;
  const waits = (verified: VerifiedDocument): boolean =>
    checkTrust(verified, trust)?.code === 'key-not-approved';

  const submissions = ofCampaign(documentsOfKind(documents, 'submission'));
  const bySort = {
    submissions: groupByAgency(submissions.filter(counts)),
    unapproved: groupByAgency(submissions.filter(waits)),
    withdrawals: groupByAgency(ofCampaign(documentsOfKind(documents, 'withdrawal')).filter(counts)),
    objections: groupByAgency(ofCampaign(documentsOfKind(documents, 'objection')).filter(counts)),
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
