import type {
  CampaignDocument,
  SubmissionBody,
  SubmissionDocument,
} from '../../../domain/documents/generated/documents';
import type { SigningKey } from '../../keys/key-pair';
import { addWorkdays, halfYearAt } from '../calendar/half-year';
import {
  momentOf,
  officeMinutes,
  sampleProvince,
  signDraft,
  type SamplePackage,
} from '../documents/sample-desk';
import { suffix, type SampleFile } from '../documents/sample-file';
import type { SampleProvince } from '../build-province';
import { keyIn } from '../life/tell-keys';
import { sampleResources } from '../sample-resources';
import type { BadFile } from './bad-file';

const strangeAgency = 'X99999';
const realProvince = 'bac-ninh';
/** A campaign that nobody else announced, so that it cannot be mistaken for the department's. */
const strangePeriod = '2018-H2';
const noDocument = '0'.repeat(64);
const neverUsedRevision = 9;

/** Whole, well signed files that still must not count. */
export function untrustedFiles(province: SampleProvince, good: SampleFile): BadFile[] {
  const { keys, campaigns, agencies, request } = province;
  const half = halfYearAt(0);
  const own = good.verified.document as SubmissionDocument;
  const agency = agencies.find(({ id }) => id === own.issuer.id);
  const campaign = campaigns[0]?.verified.document as CampaignDocument | undefined;
  if (agency === undefined || campaign === undefined) return [];
  const ownKey = keyIn(request.seed, keys, agency, 0);
  const createdAt = momentOf(half.dueOn, officeMinutes.review);
  const body: SubmissionBody = { ...own.body, revision: neverUsedRevision };
  const submit = (
    changed: Partial<SubmissionBody>,
    key: SigningKey,
    by = agency.id,
    where = sampleProvince,
  ): SamplePackage =>
    signDraft(
      { kind: 'submission', createdAt, previous: null, body: { ...body, ...changed } },
      key,
      by,
      where,
    );
  const bad = (name: string, code: BadFile['code'], made: SamplePackage): BadFile => ({
    name: `${name}${suffix}`,
    code,
    bytes: made.bytes,
  });
  const withValue = (field: string, value: number | string): Partial<SubmissionBody> => ({
    values: { ...body.values, [field]: value },
  });
  const late = addWorkdays(half.dueOn, 4);
  const other = agencies.find(({ id, ranked }) => ranked && id !== agency.id);
  const revoked = agencies.find(
    ({ block, model }) => block === 0 && model === sampleResources.life.keyEvents.revoked,
  );
  const reviewer = keys.reviewers[0];
  const decisionBody = {
    campaign: own.body.campaign,
    verdict: 'accepted' as const,
    receivedOn: half.dueOn,
    text: '',
    items: [],
    adjustments: [],
    notApplicable: [],
    deductions: [],
    replacesKey: null,
    reviewer: sampleResources.review.reviewers[0] ?? '',
  };
  return [
    bad('unknown-agency', 'agency-unknown', submit({}, keys.stranger, strangeAgency)),
    bad('unknown-campaign', 'campaign-unknown', submit({ campaign: noDocument }, ownKey)),
    bad('untrusted-key', 'key-not-trusted', submit({}, keys.stranger)),
    ...(other === undefined
      ? []
      : [bad('key-of-other-agency', 'key-of-other-agency', submit({}, keyIn(request.seed, keys, other, 0)))]),
    ...(revoked === undefined
      ? []
      : [bad('revoked-key', 'key-revoked', submit({}, keys.ofAgency(revoked.id, 1), revoked.id))]),
    bad('real-province', 'real-in-sample-workspace', submit({}, ownKey, agency.id, realProvince)),
    bad('unknown-field', 'field-unknown', submit(withValue('so_lieu_la', 1), ownKey)),
    bad('derived-field', 'field-derived', submit(withValue('da_dung_td', 7), ownKey)),
    bad('wrong-type', 'field-type-wrong', submit(withValue('cbcc_tong', 'nhieu'), ownKey)),
    bad(
      'changed-department-key',
      'department-key-changed',
      signDraft(
        {
          kind: 'campaign',
          createdAt,
          previous: null,
          body: {
            ...campaign.body,
            period: strangePeriod,
            from: '2018-07-01',
            to: '2018-12-31',
            compareWith: null,
          },
        },
        keys.stranger,
      ),
    ),
    bad(
      'unlisted-reviewer',
      'key-not-trusted',
      signDraft(
        { kind: 'decision', createdAt, previous: null, body: { ...decisionBody, subject: good.verified.id } },
        keys.stranger,
      ),
    ),
    ...(reviewer === undefined
      ? []
      : [
          bad(
            'unknown-subject',
            'subject-unknown',
            signDraft(
              { kind: 'decision', createdAt, previous: null, body: { ...decisionBody, subject: noDocument } },
              reviewer,
            ),
          ),
        ]),
    bad(
      'late-withdrawal',
      'withdrawal-too-late',
      signDraft(
        {
          kind: 'withdrawal',
          createdAt: momentOf(late, officeMinutes.review),
          previous: good.verified.id,
          body: {
            campaign: own.body.campaign,
            submission: good.verified.id,
            reason: sampleResources.review.withdrawn,
          },
        },
        ownKey,
        agency.id,
      ),
    ),
  ];
}
