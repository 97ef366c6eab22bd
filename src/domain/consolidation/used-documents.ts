// Names every document a result rests on, so that anybody who holds exactly these computes it again.
import type { DocumentId } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { AgencyLifecycle } from '../lifecycle/agency-lifecycle';
import type { DocumentChain } from '../trust/document-chain';
import type { AgencyKey, CampaignChain, Trust } from '../trust/trust';

export type UsedGround = {
  readonly trust: Trust;
  readonly campaigns: readonly CampaignChain[];
  readonly lifecycles: readonly AgencyLifecycle[];
};

/** Sorted ids. Directives, figures, objections and what is not trusted change no result and are left out. */
export function usedDocuments({ trust, campaigns, lifecycles }: UsedGround): DocumentId[] {
  const used = new Map<DocumentId, VerifiedDocument>();
  const use = (documents: readonly VerifiedDocument[]): void => {
    for (const document of documents) used.set(document.id, document);
  };
  const useCampaign = (campaign: CampaignChain | undefined): void => {
    if (campaign === undefined) return;
    use(wholeChain(campaign));
    const framework = trust.frameworks.get(campaign.inForce?.document.body.framework ?? '');
    if (framework !== undefined) use([framework]);
  };
  const useDecisions = (subject: DocumentId): void => {
    const decisions = wholeChain(trust.decisions.get(subject));
    use(decisions);
    for (const { document } of decisions) useCampaign(trust.campaignOf.get(document.body.campaign));
  };

  campaigns.forEach(useCampaign);
  for (const lifecycle of lifecycles) {
    const submissions = [
      ...lifecycle.revisions.map((revision) => revision.submission),
      ...lifecycle.unapproved,
    ];
    const ids = new Set(submissions.map(({ id }) => id));
    const withdrawals = lifecycle.withdrawals.filter(({ document }) => ids.has(document.body.submission));
    const sent = [...submissions, ...withdrawals];
    use(sent);
    for (const { id } of sent) useDecisions(id);
    for (const key of signingKeys(sent, trust.agencyKeys.get(lifecycle.agency.id) ?? [])) {
      const replacing = trust.documents.get(key.ended?.decision.document.body.subject ?? '');
      const enrolments = replacing === undefined ? key.enrolments : [...key.enrolments, replacing];
      use(enrolments);
      for (const { id } of enrolments) useDecisions(id);
    }
  }
  use(handovers([...used.values()], trust));
  return [...used.keys()].sort();
}

function wholeChain<D extends VerifiedDocument>(chain: DocumentChain<D> | undefined): D[] {
  return chain === undefined ? [] : [...chain.counted, ...chain.forked, ...chain.detached];
}

/** The keys that signed, and those that vouched for them. */
function signingKeys(sent: readonly VerifiedDocument[], keys: readonly AgencyKey[]): Set<AgencyKey> {
  const wanted = sent.map((document) => document.publicKey);
  const found = new Set<AgencyKey>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const key = keys.find((candidate) => candidate.publicKey === name);
    if (key === undefined || found.has(key)) continue;
    found.add(key);
    for (const { document } of key.enrolments) {
      if (document.body.endorsement !== null) wanted.push(document.body.endorsement.publicKey);
    }
  }
  return found;
}

/** Where more than one root key signed, the campaigns in which one handed over to the other. */
function handovers(used: readonly VerifiedDocument[], trust: Trust): VerifiedDocument[] {
  const roots = new Set(used.map((document) => document.publicKey).filter((key) => trust.rootKeys.has(key)));
  if (roots.size < 2) return [];
  return [...trust.campaigns.values()]
    .flatMap((campaign) => wholeChain(campaign))
    .filter(({ document }) => document.body.rootEndorsement !== null);
}
