// One small, valid document of every kind, chained as a real round would be, with the key that signs each.
import { documentId } from '../../src/domain/documents/document-id';
import type { NhipsoDocument, ScoreboardBody } from '../../src/domain/documents/generated/documents';
import type { DocumentKind } from '../../src/domain/documents/verified-document';
import { endorse } from '../../src/main/keys/endorse';
import type { SigningKey } from '../../src/main/keys/key-pair';
import { nodeCrypto } from '../../src/main/packages/node-crypto';
import { signDocument } from '../../src/main/packages/sign-document';
import { testKey } from './keys';
import { everyFormula } from './framework-body';
import { wholeSubmission } from './submission-body';

export type OfKind<K extends DocumentKind> = Extract<NhipsoDocument, { kind: K }>;
type EveryKind = { readonly [K in DocumentKind]: OfKind<K> };

const words = (vi: string, en: string) => ({ vi, en });
const department = { role: 'department', id: 'SO-TTTT' } as const;
const agency = { role: 'agency', id: 'SO-YT' } as const;
const idOf = (document: NhipsoDocument): string => documentId(document, nodeCrypto);
const envelope = { format: 'nhipso/1', province: 'sample', previous: null } as const;

export const agencyKey = testKey('agency');
export const rootKey = testKey('root');
export const reviewerKey = testKey('reviewer');

function rules(): Pick<EveryKind, 'framework' | 'campaign' | 'directive' | 'figures'> {
  const ofDepartment = { ...envelope, issuer: department, createdAt: '2019-05-30T02:00:00.000Z' } as const;
  const framework: OfKind<'framework'> = { ...ofDepartment, kind: 'framework', body: everyFormula };
  const campaign: OfKind<'campaign'> = {
    ...ofDepartment,
    kind: 'campaign',
    body: {
      title: words('Báo cáo 6 tháng đầu năm 2019', 'First half of 2019'),
      provinceName: words('Tỉnh mẫu', 'Sample province'),
      period: '2019-H1',
      from: '2019-01-01',
      to: '2019-06-30',
      opensOn: '2019-06-01',
      cutOffOn: '2019-06-30',
      dueOn: '2019-07-05',
      graceDays: 2,
      daysOff: ['2019-09-02'],
      framework: idOf(framework),
      compareWith: null,
      agencies: [
        {
          id: agency.id,
          code: '000.00.12.H05',
          name: words('Sở Y tế', 'Department of Health'),
          kind: 'office',
          parent: null,
          ranked: true,
          facts: { hasProcedures: true },
          highSkillTarget: 1,
          dueOn: null,
        },
      ],
      departmentKeys: [{ holder: 'Chuyên viên', publicKey: reviewerKey.publicKey }],
      sealingKey: null,
      rootEndorsement: endorse(
        testKey('earlier root'),
        { issuer: department, province: 'sample' },
        rootKey.publicKey,
      ),
    },
  };
  const directive: OfKind<'directive'> = {
    ...ofDepartment,
    kind: 'directive',
    body: {
      code: 'CD-06',
      title: words('Tuyển dụng nhân lực CNTT trình độ cao', 'Hire highly skilled IT staff'),
      kind: 'task',
      period: '2019-H1',
      source: words('Kết luận giao ban', 'Minutes of the review'),
      to: { agencies: [agency.id], kinds: ['office'] },
      startsOn: null,
      dueOn: '2019-12-31',
      assumed: ['dueOn'],
    },
  };
  const figures: OfKind<'figures'> = {
    ...ofDepartment,
    kind: 'figures',
    body: {
      period: '2019-H1',
      source: words('Báo cáo ngành', 'Sector report'),
      items: [
        {
          code: 'SL-01',
          name: words('Thuê bao Internet', 'Internet subscribers'),
          unit: words('nghìn', 'thousand'),
          value: 254.5,
          approximate: true,
          asOf: '2019-06-30',
        },
      ],
    },
  };
  return { framework, campaign, directive, figures };
}

/** The same documents in every run; golden files are made of them. */
export function everyKind(): EveryKind {
  const { framework, campaign, directive, figures } = rules();
  const ofAgency = { ...envelope, issuer: agency, createdAt: '2019-07-01T03:30:00.000Z' } as const;
  const ofDepartment = { ...envelope, issuer: department, createdAt: '2019-07-09T08:00:00.000Z' } as const;
  const enrolment: OfKind<'enrolment'> = {
    ...ofAgency,
    kind: 'enrolment',
    body: {
      code: '000.00.12.H05',
      name: words('Sở Y tế', 'Department of Health'),
      kind: 'office',
      contact: { office: 'Văn phòng Sở', phone: null, email: null },
      publicKey: agencyKey.publicKey,
      endorsement: endorse(
        testKey('earlier agency'),
        { issuer: agency, province: 'sample' },
        agencyKey.publicKey,
      ),
    },
  };
  const submission: OfKind<'submission'> = {
    ...ofAgency,
    kind: 'submission',
    body: wholeSubmission(idOf(campaign), idOf(directive)),
  };
  const about = { campaign: idOf(campaign) };
  const withdrawal: OfKind<'withdrawal'> = {
    ...ofAgency,
    kind: 'withdrawal',
    body: { ...about, submission: idOf(submission), reason: 'Nhầm số liệu' },
  };
  const decision: OfKind<'decision'> = {
    ...ofDepartment,
    kind: 'decision',
    body: {
      ...about,
      subject: idOf(submission),
      verdict: 'accepted',
      receivedOn: '2019-07-02',
      text: '',
      items: [{ path: 'values/grade', text: 'Bổ sung minh chứng' }],
      adjustments: [{ field: 'onlineShare', value: null, reason: 'Không có minh chứng' }],
      notApplicable: [{ indicator: 'A2', granted: false, reason: 'Có thủ tục' }],
      deductions: [],
      reviewer: 'Chuyên viên',
      replacesKey: null,
    },
  };
  const objection: OfKind<'objection'> = {
    ...ofAgency,
    kind: 'objection',
    body: {
      ...about,
      decision: idOf(decision),
      verdict: 'contested',
      items: [{ path: 'values/onlineShare', text: 'Có' }],
    },
  };
  const board: ScoreboardBody = {
    ...about,
    format: 'nhipso-result/1',
    framework: idOf(framework),
    period: '2019-H1',
    mode: 'official',
    method: {
      rounding: 'half-up-2',
      draws: 1000,
      generator: 'sfc32',
      weightSpread: '0.25',
      intervalPercentiles: [5, 95],
      noiseShare: '0.10',
    },
    inputs: [framework, campaign, submission, decision].map(idOf).sort(),
    lists: [
      { peerGroup: 'offices', expected: 1, reporting: 0, median: null, groupMedians: [], agencies: [] },
    ],
    notRanked: [{ agency: agency.id, peerGroup: 'offices', reason: 'missing', submission: null }],
  };
  const scoreboard: OfKind<'scoreboard'> = { ...ofDepartment, kind: 'scoreboard', body: board };
  return {
    framework,
    campaign,
    directive,
    figures,
    enrolment,
    submission,
    withdrawal,
    objection,
    decision,
    scoreboard,
  };
}

export function keyOfKind(kind: DocumentKind): SigningKey {
  if (kind === 'decision') return reviewerKey;
  return ['enrolment', 'submission', 'withdrawal', 'objection'].includes(kind) ? agencyKey : rootKey;
}

export function everyPackage(): ReadonlyMap<DocumentKind, Uint8Array> {
  return new Map(
    Object.values(everyKind()).map((document) => [
      document.kind,
      signDocument(document, keyOfKind(document.kind)),
    ]),
  );
}
