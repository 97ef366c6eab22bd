// Works out whose word counts from a set of documents; the same set gives the same answer in any order.
import type { CryptoPort } from '../documents/crypto-port';
import type { AgencyId, Period, ProvinceId, PublicKey } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { succeed, type Outcome } from '../problem/problem';
import { agencyKeysOf } from './agency-keys';
import { chainCampaigns, indexCampaigns } from './campaign-chains';
import { distinctCopies, documentsOfKind, firstOfEach } from './compare-documents';
import { chainDecisions } from './decision-chains';
import { fieldRulesOf } from './field-rules';
import { findRootKeys } from './root-keys';
import type { AgencyKey, Trust } from './trust';

export type TrustOptions = {
  readonly crypto: CryptoPort;
  /** The pinned root; without it the only key that signed campaigns (of `period`, when given) is the root. */
  readonly root?: PublicKey;
  readonly period?: Period;
  /** Leaves campaigns of the other sort out when the root is not pinned. */
  readonly workspace?: 'real' | 'sample';
};

export const sampleProvince: ProvinceId = 'sample';

/** Fails with `campaign-ambiguous` when unrelated keys could each be the root. */
export function buildTrust(documents: Iterable<VerifiedDocument>, options: TrustOptions): Outcome<Trust> {
  const all = distinctCopies(documents);
  const announced = documentsOfKind(all, 'campaign').filter(
    ({ document }) =>
      options.workspace === undefined ||
      (document.province === sampleProvince) === (options.workspace === 'sample'),
  );
  const deciding = announced.filter(
    ({ document }) => options.period === undefined || document.body.period === options.period,
  );
  const found = findRootKeys(announced, deciding, options.root, options.crypto);
  if (!found.ok) return found;
  return succeed(trustUnder(found.value, all, announced, options));
}

function trustUnder(
  rootKeys: ReadonlySet<PublicKey>,
  all: readonly VerifiedDocument[],
  announced: ReturnType<typeof documentsOfKind<'campaign'>>,
  { crypto, period }: TrustOptions,
): Trust {
  const signed = firstOfEach(announced.filter((campaign) => rootKeys.has(campaign.publicKey)));
  const ofPeriod = signed.filter(({ document }) => document.body.period === period);
  // A root that signed for several provinces speaks for the one of the period asked about.
  const province = (ofPeriod[0] ?? signed[0])?.document.province ?? null;
  const trusted = signed.filter(({ document }) => document.province === province);
  const own = all.filter(({ document }) => document.province === province);
  const campaigns = chainCampaigns(trusted);
  const frameworks = new Map(
    documentsOfKind(own, 'framework').flatMap((framework) =>
      rootKeys.has(framework.publicKey) ? [[framework.id, framework]] : [],
    ),
  );
  const ground = {
    documents: new Map(own.map((document) => [document.id, document])),
    campaignOf: indexCampaigns(campaigns),
    fieldRules: new Map(
      [...frameworks].map(([id, framework]) => [id, fieldRulesOf(framework.document.body)]),
    ),
  };
  const departments = new Set(trusted.map(({ document }) => document.issuer.id));
  const decisions = chainDecisions(
    documentsOfKind(own, 'decision').filter(({ document }) => departments.has(document.issuer.id)),
    ground,
  );
  const registered = new Set([...campaigns.values()].flatMap((chain) => [...chain.expected.keys()]));
  const enrolments = documentsOfKind(own, 'enrolment').filter(
    ({ document, publicKey }) => registered.has(document.issuer.id) && document.body.publicKey === publicKey,
  );
  const agencyKeys = agencyKeysOf(enrolments, decisions, crypto);
  return {
    ...ground,
    copies: own,
    province,
    departments,
    rootKeys,
    frameworks,
    campaigns,
    decisions,
    agencyKeys,
    agenciesOfKey: indexKeys([...agencyKeys.values()].flat()),
  };
}

function indexKeys(keys: readonly AgencyKey[]): ReadonlyMap<PublicKey, readonly AgencyId[]> {
  const index = new Map<PublicKey, AgencyId[]>();
  for (const { agency, publicKey } of keys) index.set(publicKey, [...(index.get(publicKey) ?? []), agency]);
  return index;
}
