// Provinces with every kind of history: revisions, conflicts, forks, withdrawals, late keys, two periods.
import fc from 'fast-check';
import type { CampaignDocument, DecisionBody } from '../../src/domain/documents/generated/documents';
import type { VerifiedDocument } from '../../src/domain/documents/verified-document';
import {
  agencyDocument,
  campaignBody,
  decision,
  departmentDocument,
  enrolment,
  expectedAgency,
  submission,
} from './province';
import { smallFramework } from './small-framework';
import { signToy, toyCrypto, toyKey } from './toy-crypto';
import { endorsementMessage } from '../../src/domain/trust/key-endorsement';
import { keyThumbprint } from '../../src/domain/trust/key-thumbprint';

const agencies = ['AAA', 'BBB', 'CCC', 'DDD'];
const verdicts = ['received', 'returned', 'accepted', 'chosen'] as const;

type Step = {
  readonly agency: number;
  readonly campaign: number;
  readonly what: 'submit' | 'decide' | 'withdraw' | 'key' | 'amend';
  readonly which: number;
  readonly value: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  agency: fc.nat({ max: agencies.length - 1 }),
  campaign: fc.nat({ max: 1 }),
  what: fc.constantFrom<Step['what'][]>(
    ...([
      'submit',
      'submit',
      'submit',
      'submit',
      'decide',
      'decide',
      'decide',
      'withdraw',
      'key',
      'key',
      'amend',
    ] as const),
  ),
  which: fc.nat({ max: 7 }),
  value: fc.nat({ max: 9 }),
});

/** Documents in the order they were made; the period to look at is 2019-H2, compared with 2019-H1. */
export const randomProvince: fc.Arbitrary<VerifiedDocument[]> = fc
  .array(step, { minLength: 4, maxLength: 30 })
  .map((steps) => steps.reduce(follow, foundProvince()));

function foundProvince(): VerifiedDocument[] {
  const framework = departmentDocument('framework', smallFramework);
  const expected = [
    expectedAgency('AAA'),
    expectedAgency('BBB', { facts: { hasProcedures: false } }),
    expectedAgency('CCC', { kind: 'commune', dueOn: '2020-01-20' }),
    expectedAgency('DDD', { kind: 'central', ranked: false }),
  ];
  const first = departmentDocument('campaign', campaignBody(framework.id, { agencies: expected }));
  const second = departmentDocument(
    'campaign',
    campaignBody(framework.id, {
      agencies: expected,
      period: '2019-H2',
      from: '2019-07-01',
      to: '2019-12-31',
      dueOn: '2020-01-10',
      compareWith: first.id,
    }),
  );
  const enrolments = agencies.map((agency) => enrolment(agency));
  const approvals = enrolments.slice(0, 3).map(({ id }) => decision(first.id, id, 'approved'));
  return [framework, first, second, ...enrolments, ...approvals];
}

function follow(
  documents: VerifiedDocument[],
  { agency: index, campaign: at, what, which, value }: Step,
): VerifiedDocument[] {
  const agency = agencies[index] ?? 'AAA';
  const campaigns = ofKind(documents, 'campaign') as VerifiedDocument<CampaignDocument>[];
  const ofPeriod = campaigns.filter(
    ({ document }) => document.body.period === (at === 0 ? '2019-H1' : '2019-H2'),
  );
  const campaign = ofPeriod[which % Math.max(1, ofPeriod.length)]?.id ?? '';
  const reports = ofKind(documents, 'submission').filter(({ document }) => document.issuer.id === agency);
  const report = reports[which % Math.max(1, reports.length)];
  switch (what) {
    case 'submit':
      return [...documents, newReport(agency, campaign, at, which, value)];
    case 'withdraw':
      if (report === undefined) return documents;
      return [
        ...documents,
        agencyDocument('withdrawal', agency, { campaign, submission: report.id, reason: String(value) }),
      ];
    case 'decide':
      return report === undefined
        ? documents
        : [...documents, newDecision(documents, campaignOf(report), report, which, value)];
    case 'key':
      return [...documents, ...newKey(agency, campaign, value)];
    case 'amend':
      return [...documents, ...amendment(campaigns, at, which, value)];
  }
}

/** A later due date, another reviewer, another root with or without the old one's word; rarely a second amendment. */
function amendment(
  campaigns: readonly VerifiedDocument<CampaignDocument>[],
  at: number,
  which: number,
  value: number,
): VerifiedDocument[] {
  const versions = campaigns.filter(
    ({ document }) => document.body.period === (at === 0 ? '2019-H1' : '2019-H2'),
  );
  const amended = value === 0 ? versions[0] : versions.at(-1);
  if (amended === undefined) return [];
  const { body, issuer } = amended.document;
  const signer = which < 5 ? 'root' : 'heir';
  const message = endorsementMessage({ issuer, province: 'somewhere' }, toyKey('heir'));
  const rootEndorsement = { publicKey: toyKey('root'), signature: signToy(toyKey('root'), message) };
  const holders = which === 1 ? ['other'] : ['reviewer', 'other'];
  const change = {
    dueOn: `${body.dueOn.slice(0, 8)}${String(10 + value)}`,
    departmentKeys: holders.map((holder) => ({ holder, publicKey: toyKey(holder) })),
    rootEndorsement: signer === 'heir' ? rootEndorsement : null,
  };
  return [departmentDocument('campaign', { ...body, ...change }, { previous: amended.id, signer })];
}

function newReport(
  agency: string,
  campaign: string,
  at: number,
  which: number,
  value: number,
): VerifiedDocument {
  const revision = 1 + (which % 3);
  const values = { part: value, whole: 9, flag: value % 2 === 0, grade: String(value % 3) };
  const signer = which === 7 ? `${agency}-second` : agency;
  const createdAt = `${at === 0 ? '2019-07' : '2020-01'}-${String(5 + value).padStart(2, '0')}T02:00:00.000Z`;
  return submission(campaign, agency, { revision, values }, { signer, createdAt });
}

function newDecision(
  documents: readonly VerifiedDocument[],
  campaign: string,
  report: VerifiedDocument,
  which: number,
  value: number,
): VerifiedDocument {
  const earlier = ofKind(documents, 'decision').filter(
    ({ document }) => (document.body as DecisionBody).subject === report.id,
  );
  // Sometimes on an earlier decision than the last: a fork.
  const previous = which === 6 ? (earlier[0]?.document.previous ?? null) : (earlier.at(-1)?.id ?? null);
  const verdict = verdicts[value % verdicts.length] ?? 'received';
  return decision(
    campaign,
    report.id,
    verdict,
    {
      receivedOn: which % 2 === 0 ? '2020-01-14' : null,
      adjustments: verdict === 'accepted' ? [{ field: 'part', value: which, reason: 'seen' }] : [],
      notApplicable: which === 3 ? [{ indicator: 'B1', granted: true, reason: 'none' }] : [],
      text: String(value),
    },
    { previous },
  );
}

function newKey(agency: string, campaign: string, value: number): VerifiedDocument[] {
  const holder = `${agency}-second`;
  const message = endorsementMessage(
    { issuer: { role: 'agency', id: agency }, province: 'somewhere' },
    toyKey(holder),
  );
  const endorsement = { publicKey: toyKey(agency), signature: signToy(toyKey(agency), message) };
  const announced = enrolment(
    agency,
    { endorsement: value % 2 === 0 ? endorsement : null },
    { signer: holder },
  );
  if (value < 4) return [announced];
  const replacesKey = value === 9 ? keyThumbprint(toyKey(agency), toyCrypto) : null;
  const verdict = value === 8 ? 'revoked' : 'approved';
  return [announced, decision(campaign, announced.id, verdict, { replacesKey, text: String(value) })];
}

function campaignOf(report: VerifiedDocument): string {
  return 'campaign' in report.document.body ? report.document.body.campaign : '';
}

function ofKind(documents: readonly VerifiedDocument[], kind: string): VerifiedDocument[] {
  return documents.filter(({ document }) => document.kind === kind);
}
