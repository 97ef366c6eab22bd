// Sorts a root's campaigns into one chain a period, amendments after what they amend.
import type { CampaignDocument, DocumentId, Period } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { followChain } from './document-chain';
import type { CampaignChain } from './trust';

type Campaign = VerifiedDocument<CampaignDocument>;

export function chainCampaigns(campaigns: readonly Campaign[]): ReadonlyMap<Period, CampaignChain> {
  const byPeriod = new Map<Period, Campaign[]>();
  for (const campaign of campaigns) {
    const { period } = campaign.document.body;
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), campaign]);
  }
  return new Map([...byPeriod].map(([period, versions]) => [period, chainOf(period, versions)]));
}

function chainOf(period: Period, versions: readonly Campaign[]): CampaignChain {
  const ids = new Set(versions.map((version) => version.id));
  // A kit may bring an amended campaign without the versions before it.
  const chain = followChain(
    versions,
    ({ document }) => document.previous === null || !ids.has(document.previous),
  );
  const inForce = chain.counted.at(-1) ?? null;
  return {
    ...chain,
    period,
    inForce,
    expected: new Map(inForce?.document.body.agencies.map((agency) => [agency.id, agency])),
  };
}

/** Every version's id leads to its chain, and so does that of a version which is named but not at hand. */
export function indexCampaigns(
  chains: ReadonlyMap<Period, CampaignChain>,
): ReadonlyMap<DocumentId, CampaignChain> {
  const index = new Map<DocumentId, CampaignChain>();
  const versions = [...chains.values()].flatMap((chain) =>
    [...chain.counted, ...chain.forked, ...chain.detached].map((version) => ({ chain, version })),
  );
  for (const { chain, version } of versions) {
    if (version.document.previous !== null) index.set(version.document.previous, chain);
  }
  for (const { chain, version } of versions) index.set(version.id, chain);
  return index;
}
