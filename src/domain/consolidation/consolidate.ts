// From a set of documents to the result of a campaign: the same set gives the same result on any machine.
import type { CryptoPort } from '../documents/crypto-port';
import type { Period, PublicKey, ScoreboardBody, ScoringMode } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { fail, succeed, type Outcome } from '../problem/problem';
import { buildTrust } from '../trust/build-trust';
import type { CampaignChain, Trust } from '../trust/trust';
import { assembleScoreboard } from './assemble-scoreboard';
import { followComparisons } from './compared-campaigns';
import { projectProvince } from './project-province';
import type { ProvinceProjection } from './province-projection';
import { scoreCampaign } from './score-campaign';

export type ConsolidateOptions = {
  readonly period: Period;
  readonly mode: ScoringMode;
  readonly crypto: CryptoPort;
  /** The pinned root; without it the only key that signed campaigns of the period. */
  readonly root?: PublicKey;
};

export type Consolidation = { readonly scoreboard: ScoreboardBody; readonly province: ProvinceProjection };

/** This campaign and three before it: what a page's trend shows. */
const campaignsFollowed = 4;

/** Fails with `campaign-unknown`, `campaign-ambiguous` or `framework-unknown`. */
export function consolidate(
  documents: Iterable<VerifiedDocument>,
  { period, mode, crypto, root }: ConsolidateOptions,
): Outcome<Consolidation> {
  const trust = buildTrust(documents, { crypto, period, ...(root === undefined ? {} : { root }) });
  return trust.ok ? consolidateUnder(trust.value, { period, mode, crypto }) : trust;
}

/** The same under a trust that is already there. */
export function consolidateUnder(
  trust: Trust,
  { period, mode, crypto }: Omit<ConsolidateOptions, 'root'>,
): Outcome<Consolidation> {
  const chain = trust.campaigns.get(period);
  if (chain === undefined) return fail('campaign-unknown', { period });
  if (isAmbiguous(chain))
    return fail('campaign-ambiguous', { period, campaigns: chain.forked.map(({ id }) => id) });
  const [current, ...earlier] = followComparisons(chain, trust, campaignsFollowed).map((followed) =>
    scoreCampaign(followed, trust, mode),
  );
  if (current === undefined || current === null) return fail('framework-unknown', { period });
  // A campaign before that cannot be scored ends the comparison; what lies beyond it has nothing to be compared with.
  const gap = earlier.indexOf(null);
  const scored = (gap < 0 ? earlier : earlier.slice(0, gap)).flatMap((scores) =>
    scores === null ? [] : [scores],
  );
  const scoreboard = assembleScoreboard(current, scored, trust, crypto);
  return succeed({ scoreboard, province: projectProvince(current, scored, scoreboard, trust) });
}

/** Two amendments of one campaign by the same root: nobody can say which is in force. */
function isAmbiguous(chain: CampaignChain): boolean {
  return chain.forked.length > 0 || chain.inForce === null;
}
