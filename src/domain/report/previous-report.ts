// The agency's report of an earlier period that this one is set beside.
import type {
  CampaignBody,
  CampaignDocument,
  DocumentId,
  FrameworkBody,
  FrameworkDocument,
  SubmissionBody,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { documentsOfKind } from '../trust/compare-documents';
import { campaignVersions, effectiveRevision, sentRevisions } from './report-history';

export type PreviousReport = {
  readonly campaign: CampaignBody;
  readonly framework: FrameworkBody;
  readonly body: SubmissionBody;
};

/** The report to the campaign named by `compareWith`, else to the latest campaign that ended before this one. */
export function findPreviousReport(
  documents: readonly VerifiedDocument[],
  campaign: CampaignBody,
  agency: string,
): PreviousReport | null {
  const earlier = documentsOfKind(documents, 'campaign')
    .filter(({ document }) => document.body.to < campaign.to)
    .sort(
      (left, right) =>
        order(left, campaign.compareWith) - order(right, campaign.compareWith) || later(left, right),
    );
  for (const candidate of earlier) {
    const campaigns = campaignVersions(documents, candidate.id);
    const sent = effectiveRevision(sentRevisions({ documents, campaigns, agency }));
    const framework = findFramework(documents, candidate.document.body.framework);
    if (sent !== null && framework !== null) {
      return { campaign: candidate.document.body, framework, body: sent.submission.document.body };
    }
  }
  return null;
}

function order(candidate: VerifiedDocument, preferred: DocumentId | null): number {
  return candidate.id === preferred ? 0 : 1;
}

function later(left: VerifiedDocument<CampaignDocument>, right: VerifiedDocument<CampaignDocument>): number {
  return left.document.body.to < right.document.body.to ? 1 : -1;
}

function findFramework(documents: readonly VerifiedDocument[], id: DocumentId): FrameworkBody | null {
  const found = documents.find((entry) => entry.id === id);
  return found?.document.kind === 'framework' ? (found.document satisfies FrameworkDocument).body : null;
}
