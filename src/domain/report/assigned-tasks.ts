// The leadership's tasks addressed to an agency in a campaign, with what the agency reported on each.
import type {
  CampaignBody,
  DirectiveBody,
  DirectiveProgress,
  DocumentId,
  ExpectedAgency,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { documentsOfKind } from '../trust/compare-documents';

export type AssignedTask = {
  readonly id: DocumentId;
  readonly directive: DirectiveBody;
  /** Null until the agency reports on it. */
  readonly progress: DirectiveProgress | null;
};

export function findDirectives(
  documents: readonly VerifiedDocument[],
  campaign: CampaignBody,
  agency: ExpectedAgency,
  progress: readonly DirectiveProgress[],
): AssignedTask[] {
  const directives = documentsOfKind(documents, 'directive');
  const amended = new Set(directives.map(({ document }) => document.previous));
  return directives
    .filter(
      ({ id, document }) => !amended.has(id) && isTo(document.body, agency) && isIn(document.body, campaign),
    )
    .map(({ id, document }) => ({
      id,
      directive: document.body,
      progress: progress.find(({ directive }) => directive === id) ?? null,
    }))
    .sort((left, right) => (left.directive.code < right.directive.code ? -1 : 1));
}

function isTo({ to }: DirectiveBody, agency: ExpectedAgency): boolean {
  return to === 'all' || to.kinds.includes(agency.kind) || to.agencies.includes(agency.id);
}

/** Given for this period, or still running in it. */
function isIn({ period, startsOn, dueOn }: DirectiveBody, campaign: CampaignBody): boolean {
  if (period === campaign.period) return true;
  return startsOn !== null && startsOn <= campaign.to && dueOn >= campaign.from;
}
