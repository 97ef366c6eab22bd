// A small province: one department, a few agencies, and the documents that pass between them.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type {
  AgencyId,
  CampaignBody,
  DecisionBody,
  ExpectedAgency,
  FrameworkBody,
  NhipsoDocument,
  SubmissionBody,
} from '../../src/domain/documents/generated/documents';
import type { VerifiedDocument } from '../../src/domain/documents/verified-document';
import { smallFramework } from './small-framework';
import { toyKey } from './toy-crypto';

type OfKind<K extends NhipsoDocument['kind']> = Extract<NhipsoDocument, { kind: K }>;
type Verified<K extends NhipsoDocument['kind']> = VerifiedDocument<OfKind<K>>;
type Envelope = {
  createdAt?: string;
  previous?: string | null;
  province?: string;
  signer?: string;
  issuer?: AgencyId;
};

export const departmentId = 'DEPT';
const words = (text: string) => ({ en: text, vi: text });

/** Signed by whoever `holder` names; no real signature stands behind it. */
export function verifiedDocument<K extends NhipsoDocument['kind']>(
  document: OfKind<K>,
  holder: string,
): Verified<K> {
  const id = createHash('sha256')
    .update(canonicalize(document) ?? '')
    .digest('hex');
  return { id, document, publicKey: toyKey(holder) };
}

export function expectedAgency(id: AgencyId, change: Partial<ExpectedAgency> = {}): ExpectedAgency {
  return {
    id,
    code: null,
    name: words(id),
    kind: 'office',
    parent: null,
    ranked: true,
    facts: { hasProcedures: true },
    highSkillTarget: 0,
    dueOn: null,
    ...change,
  };
}

export function campaignBody(framework: string, change: Partial<CampaignBody> = {}): CampaignBody {
  return {
    title: words('First half'),
    provinceName: words('Province'),
    period: '2019-H1',
    from: '2019-01-01',
    to: '2019-06-30',
    opensOn: '2019-06-01',
    cutOffOn: '2019-06-30',
    dueOn: '2019-07-12',
    graceDays: 0,
    daysOff: [],
    framework,
    compareWith: null,
    agencies: [expectedAgency('AAA'), expectedAgency('BBB'), expectedAgency('CCC')],
    departmentKeys: [{ holder: 'Reviewer', publicKey: toyKey('reviewer') }],
    sealingKey: null,
    rootEndorsement: null,
    ...change,
  };
}

export function submissionBody(campaign: string, change: Partial<SubmissionBody> = {}): SubmissionBody {
  return {
    campaign,
    revision: 1,
    replyTo: null,
    approvedBy: 'Head of office',
    approvedOn: '2019-07-05',
    values: { part: 6, whole: 10, flag: true, grade: '1' },
    notApplicable: [],
    notes: [],
    projects: { declaredEmpty: true, rows: [] },
    staff: { declaredEmpty: true, rows: [] },
    hires: { declaredEmpty: true, rows: [] },
    directives: [],
    evidence: [],
    ...change,
  };
}

export function departmentDocument<
  K extends 'framework' | 'campaign' | 'directive' | 'figures' | 'decision' | 'scoreboard',
>(
  kind: K,
  body: OfKind<K>['body'],
  {
    createdAt = '2019-06-01T01:00:00.000Z',
    previous = null,
    province = 'somewhere',
    signer,
    issuer = departmentId,
  }: Envelope = {},
): Verified<K> {
  const document = {
    format: 'nhipso/1',
    kind,
    province,
    issuer: { role: 'department', id: issuer },
    createdAt,
    previous,
    body,
  };
  return verifiedDocument<K>(
    document as unknown as OfKind<K>,
    signer ?? (kind === 'decision' ? 'reviewer' : 'root'),
  );
}

export function agencyDocument<K extends 'enrolment' | 'submission' | 'withdrawal' | 'objection'>(
  kind: K,
  agency: AgencyId,
  body: OfKind<K>['body'],
  {
    createdAt = '2019-07-05T02:00:00.000Z',
    previous = null,
    province = 'somewhere',
    signer = agency,
  }: Envelope = {},
): Verified<K> {
  const document = {
    format: 'nhipso/1',
    kind,
    province,
    issuer: { role: 'agency', id: agency },
    createdAt,
    previous,
    body,
  };
  return verifiedDocument<K>(document as unknown as OfKind<K>, signer);
}

export function enrolment(
  agency: AgencyId,
  change: Partial<OfKind<'enrolment'>['body']> = {},
  envelope: Envelope = {},
) {
  const holder = envelope.signer ?? agency;
  const contact = { office: 'Office', phone: null, email: null };
  const body = {
    code: null,
    name: words(agency),
    kind: 'office',
    contact,
    publicKey: toyKey(holder),
    endorsement: null,
    ...change,
  };
  return agencyDocument('enrolment', agency, body, { createdAt: '2019-06-10T01:00:00.000Z', ...envelope });
}

export function decision(
  campaign: string,
  subject: string,
  verdict: DecisionBody['verdict'],
  change: Partial<DecisionBody> = {},
  envelope: Envelope = {},
): Verified<'decision'> {
  const body: DecisionBody = {
    campaign,
    subject,
    verdict,
    receivedOn: null,
    text: '',
    items: [],
    adjustments: [],
    notApplicable: [],
    deductions: [],
    reviewer: 'Reviewer',
    replacesKey: null,
    ...change,
  };
  return departmentDocument('decision', body, { createdAt: '2019-07-15T01:00:00.000Z', ...envelope });
}

/** A campaign under the small framework, with an approved key for each of its agencies. */
export function smallProvince(
  change: Partial<CampaignBody> = {},
  frameworkBody: FrameworkBody = smallFramework,
) {
  const framework = departmentDocument('framework', frameworkBody);
  const campaign = departmentDocument('campaign', campaignBody(framework.id, change));
  const enrolments = campaign.document.body.agencies.map((agency) => enrolment(agency.id));
  const approvals = enrolments.map(({ id }) => decision(campaign.id, id, 'approved'));
  return {
    framework,
    campaign,
    enrolments,
    approvals,
    documents: [framework, campaign, ...enrolments, ...approvals],
  };
}

export function submission(
  campaign: string,
  agency: AgencyId,
  change: Partial<SubmissionBody> = {},
  envelope: Envelope = {},
): Verified<'submission'> {
  return agencyDocument('submission', agency, submissionBody(campaign, change), envelope);
}
