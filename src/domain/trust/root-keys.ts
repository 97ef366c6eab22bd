// Finds the department's root key among campaigns, with the keys it handed over to and took over from.
import type { CryptoPort } from '../documents/crypto-port';
import type { CampaignDocument, PublicKey } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { fail, succeed, type Outcome } from '../problem/problem';
import { endorsingKey } from './key-endorsement';

type Campaign = VerifiedDocument<CampaignDocument>;

/** Keys joined by hand-overs: whoever trusts one of a set trusts all of it. */
export function joinRootKeys(campaigns: readonly Campaign[], crypto: CryptoPort): ReadonlySet<PublicKey>[] {
  const joined = new Map<PublicKey, Set<PublicKey>>();
  const setOf = (key: PublicKey): Set<PublicKey> => {
    const found = joined.get(key) ?? new Set([key]);
    joined.set(key, found);
    return found;
  };
  for (const { document, publicKey } of campaigns) {
    const own = setOf(publicKey);
    const earlier = endorsingKey(document.body.rootEndorsement, document, publicKey, crypto);
    if (earlier === null) continue;
    for (const key of setOf(earlier)) {
      own.add(key);
      joined.set(key, own);
    }
  }
  return [...new Set(joined.values())];
}

/**
 * The root and its kin: the one that was pinned, or the only one that signed the `deciding` campaigns.
 * Fails with `campaign-ambiguous` when several unrelated keys did.
 */
export function findRootKeys(
  campaigns: readonly Campaign[],
  deciding: readonly Campaign[],
  pinned: PublicKey | undefined,
  crypto: CryptoPort,
): Outcome<ReadonlySet<PublicKey>> {
  const groups = joinRootKeys(campaigns, crypto);
  if (pinned !== undefined) return succeed(groups.find((group) => group.has(pinned)) ?? new Set([pinned]));
  const signers = new Set(deciding.map((campaign) => campaign.publicKey));
  const candidates = groups.filter((group) => [...group].some((key) => signers.has(key)));
  if (candidates.length > 1) return fail('campaign-ambiguous', { keys: [...signers].sort() });
  return succeed(candidates[0] ?? new Set());
}
