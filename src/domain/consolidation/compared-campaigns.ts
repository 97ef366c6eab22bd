// The campaigns a campaign is compared with, one after the other.
import type { DocumentId } from '../documents/generated/documents';
import type { CampaignChain, Trust } from '../trust/trust';

/** The campaign itself first, then the one it names in `compareWith`, and so on; at most `limit`. */
export function followComparisons(chain: CampaignChain, trust: Trust, limit: number): CampaignChain[] {
  const followed: CampaignChain[] = [];
  let next: CampaignChain | undefined = chain;
  while (next !== undefined && next.inForce !== null && followed.length < limit && !followed.includes(next)) {
    followed.push(next);
    const compareWith: DocumentId | null = next.inForce.document.body.compareWith;
    next = compareWith === null ? undefined : trust.campaignOf.get(compareWith);
  }
  return followed;
}

/** How many campaigns a year can hold: one a month. */
const campaignsAYear = 12;

/** Those of the followed campaigns that end in the same year as the first. */
export function campaignsOfYear(chain: CampaignChain, trust: Trust): CampaignChain[] {
  const year = (campaign: CampaignChain): string | undefined =>
    campaign.inForce?.document.body.to.slice(0, 4);
  return followComparisons(chain, trust, campaignsAYear).filter((campaign) => year(campaign) === year(chain));
}
