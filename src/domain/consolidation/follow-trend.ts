// How an agency's score, and its list's median, moved over the campaigns compared.
import type { AgencyId, Key } from '../documents/generated/documents';
import type { CampaignScores } from './campaign-scores';
import type { TrendPoint } from './province-projection';

/** `campaigns` oldest first; a campaign in which the agency had no score leaves a gap. */
export function followTrend(
  agency: AgencyId,
  peerGroup: Key | null,
  campaigns: readonly CampaignScores[],
): TrendPoint[] {
  return campaigns.map((scores, index) => {
    const list = scores.lists.find((candidate) => candidate.peerGroup === peerGroup);
    const place = scores.places.get(agency);
    const placed = place?.agency.peerGroup === peerGroup ? place : undefined;
    const before = campaigns[index - 1];
    return {
      period: scores.campaign.period,
      score: placed?.score.total ?? null,
      median: list?.median ?? null,
      rank: placed?.rank ?? null,
      ranked: placed === undefined ? null : (list?.placed.length ?? null),
      isOtherFramework: before !== undefined && before.framework.id !== scores.framework.id,
    };
  });
}
