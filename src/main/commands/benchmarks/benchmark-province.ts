import { createHash } from 'node:crypto';
import frameworkJson from '../../../../resources/framework/khung-2019.json';
import type {
  CampaignBody,
  FrameworkBody,
  NhipsoDocument,
  PublicKey,
} from '../../../domain/documents/generated/documents';
import { signingKeyFromSeed, type SigningKey } from '../../keys/key-pair';
import { signPackage, type SignedPackage } from '../../packages/sign-document';
import { benchmarkReport } from './benchmark-reports';

export const benchmarkPeriod = '2019-H1';
const province = 'sample';
const departmentId = 'DEPARTMENT';
const createdAt = '2019-07-05T02:00:00.000Z';

export type BenchmarkProvince = {
  readonly root: PublicKey;
  /** Framework, campaign, enrolments and approvals. */
  readonly ground: readonly SignedPackage[];
  readonly submissions: readonly SignedPackage[];
};

/** A province of any size with an approved key and one report an agency; the same bytes for the same size. */
export function benchmarkProvince(size: number): BenchmarkProvince {
  const frameworkBody = frameworkJson as FrameworkBody;
  const root = keyOf('root');
  const department = (kind: string, body: object): SignedPackage =>
    signAs(root, 'department', departmentId, kind, body);
  const framework = department('framework', frameworkBody);
  const agencies = Array.from({ length: size }, (_, index) => `A${String(index + 1).padStart(6, '0')}`);
  const campaign = department(
    'campaign',
    campaignBody(framework.verified.id, agencies, frameworkBody, root.publicKey),
  );
  const ground = [framework, campaign];
  const submissions: SignedPackage[] = [];
  agencies.forEach((agency, index) => {
    const key = keyOf(agency);
    const enrolment = signAs(key, 'agency', agency, 'enrolment', enrolmentBody(agency, key.publicKey));
    const approval = department('decision', approvalBody(campaign.verified.id, enrolment.verified.id));
    ground.push(enrolment, approval);
    const report = benchmarkReport(campaign.verified.id, frameworkBody, index);
    submissions.push(signAs(key, 'agency', agency, 'submission', report));
  });
  return { root: root.publicKey, ground, submissions };
}

function keyOf(holder: string): SigningKey {
  return signingKeyFromSeed(createHash('sha256').update(`benchmark ${holder}`).digest());
}

function signAs(
  key: SigningKey,
  role: 'agency' | 'department',
  id: string,
  kind: string,
  body: object,
): SignedPackage {
  const document = {
    format: 'nhipso/1',
    kind,
    province,
    issuer: { role, id },
    createdAt,
    previous: null,
    body,
  };
  return signPackage(document as unknown as NhipsoDocument, key);
}

const words = (text: string) => ({ en: text, vi: text });

function campaignBody(
  framework: string,
  agencies: readonly string[],
  body: FrameworkBody,
  root: PublicKey,
): CampaignBody {
  const kinds = body.peerGroups.flatMap((group) => group.kinds);
  return {
    title: words('Benchmark'),
    provinceName: words('Benchmark'),
    period: benchmarkPeriod,
    from: '2019-01-01',
    to: '2019-06-30',
    opensOn: '2019-06-01',
    cutOffOn: '2019-06-30',
    dueOn: '2019-07-05',
    graceDays: 0,
    daysOff: [],
    framework,
    compareWith: null,
    agencies: agencies.map((id, index) => ({
      id,
      code: null,
      name: words(id),
      kind: kinds[index % kinds.length] ?? '',
      parent: null,
      ranked: true,
      facts: { hasProcedures: true, hasSubUnits: true },
      highSkillTarget: 1,
      dueOn: null,
    })),
    departmentKeys: [{ holder: 'Reviewer', publicKey: root }],
    sealingKey: null,
    rootEndorsement: null,
  };
}

function enrolmentBody(name: string, publicKey: PublicKey) {
  const contact = { office: 'Office', phone: null, email: null };
  return { code: null, name: words(name), kind: 'so', contact, publicKey, endorsement: null };
}

function approvalBody(campaign: string, subject: string) {
  return {
    campaign,
    subject,
    verdict: 'approved',
    receivedOn: null,
    text: '',
    items: [],
    adjustments: [],
    notApplicable: [],
    deductions: [],
    reviewer: 'Reviewer',
    replacesKey: null,
  };
}
