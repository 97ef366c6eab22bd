import { describe, expect, it } from 'vitest';
import {
  agencyDocument,
  campaignBody,
  decision,
  departmentDocument,
  enrolment,
  expectedAgency,
  smallProvince,
  submission,
} from '../../../tests/support/province';
import { smallFramework } from '../../../tests/support/small-framework';
import { signToy, toyCrypto, toyKey } from '../../../tests/support/toy-crypto';
import type { VerifiedDocument } from '../documents/verified-document';
import { buildTrust } from './build-trust';
import { checkTrust } from './check-trust';
import { endorsementMessage } from './key-endorsement';
import { keyThumbprint } from './key-thumbprint';

const province = smallProvince();
const campaign = province.campaign.id;
const own = submission(campaign, 'AAA');

function codeOf(verified: VerifiedDocument, ...more: VerifiedDocument[]): string | null {
  const trust = buildTrust([...province.documents, ...more, verified], {
    crypto: toyCrypto,
    period: '2019-H1',
    root: toyKey('root'),
  });
  if (!trust.ok) throw new Error(trust.problem.code);
  return checkTrust(verified, trust.value)?.code ?? null;
}

const endorsedBy = (agency: string, older: string, newer: string) => ({
  publicKey: toyKey(older),
  signature: signToy(
    toyKey(older),
    endorsementMessage({ issuer: { role: 'agency', id: agency }, province: 'somewhere' }, toyKey(newer)),
  ),
});

describe('trusting a document of an agency', () => {
  it('counts a report by an approved key', () => {
    expect(codeOf(own)).toBeNull();
  });

  it('lets a report wait while its key waits, and counts it once the key is approved', () => {
    const announced = enrolment('AAA', {}, { signer: 'second' });
    const report = submission(campaign, 'AAA', {}, { signer: 'second' });
    expect(codeOf(report, announced)).toBe('key-not-approved');
    expect(codeOf(report, announced, decision(campaign, announced.id, 'approved'))).toBeNull();
  });

  it('trusts neither a key that was never announced nor one that was refused', () => {
    const announced = enrolment('AAA', {}, { signer: 'second' });
    const report = submission(campaign, 'AAA', {}, { signer: 'second' });
    expect(codeOf(report)).toBe('key-not-trusted');
    expect(codeOf(report, announced, decision(campaign, announced.id, 'refused'))).toBe('key-not-trusted');
  });

  it('does not take the key of another agency, nor an enrolment that announces it', () => {
    expect(codeOf(submission(campaign, 'AAA', {}, { signer: 'BBB' }))).toBe('key-of-other-agency');
    expect(codeOf(enrolment('AAA', {}, { signer: 'BBB' }))).toBe('key-of-other-agency');
  });

  it('does not take an enrolment whose proof is by another key than it announces', () => {
    expect(codeOf(enrolment('AAA', { publicKey: toyKey('other') }, { signer: 'AAA' }))).toBe(
      'key-not-trusted',
    );
  });

  it('keeps what the department had in hand when it revoked a key, and nothing else', () => {
    const announced = enrolment('AAA', {}, { signer: 'second' });
    const approved = decision(campaign, announced.id, 'approved');
    const revoked = decision(
      campaign,
      announced.id,
      'revoked',
      {},
      { createdAt: '2019-07-20T00:00:00.000Z', previous: approved.id },
    );
    const report = submission(campaign, 'AAA', {}, { signer: 'second' });
    const receipt = (createdAt: string) => decision(campaign, report.id, 'received', {}, { createdAt });
    expect(codeOf(report, announced, approved, revoked)).toBe('key-revoked');
    expect(codeOf(report, announced, approved, revoked, receipt('2019-07-19T00:00:00.000Z'))).toBeNull();
    expect(codeOf(report, announced, approved, revoked, receipt('2019-07-21T00:00:00.000Z'))).toBe(
      'key-revoked',
    );
  });

  it('ends a lost key with the approval that names it, for what is signed afterwards', () => {
    const announced = enrolment('AAA', {}, { signer: 'second' });
    const approval = decision(campaign, announced.id, 'approved', {
      replacesKey: keyThumbprint(toyKey('AAA'), toyCrypto),
    });
    expect(codeOf(own, announced, approval)).toBeNull();
    expect(
      codeOf(submission(campaign, 'AAA', {}, { createdAt: '2019-07-16T00:00:00.000Z' }), announced, approval),
    ).toBe('key-revoked');
    expect(codeOf(submission(campaign, 'AAA', {}, { signer: 'second' }), announced, approval)).toBeNull();
  });

  it('counts nothing of a key that was replaced before anybody approved it', () => {
    const waiting = enrolment('AAA', {}, { signer: 'second' });
    const third = enrolment('AAA', {}, { signer: 'third' });
    const approval = decision(campaign, third.id, 'approved', {
      replacesKey: keyThumbprint(toyKey('second'), toyCrypto),
    });
    expect(codeOf(submission(campaign, 'AAA', {}, { signer: 'second' }), waiting, third, approval)).toBe(
      'key-revoked',
    );
  });

  it('follows a rotation from an approved key, through two steps, but not from a forged word', () => {
    const second = enrolment(
      'AAA',
      { endorsement: endorsedBy('AAA', 'AAA', 'second') },
      { signer: 'second' },
    );
    const third = enrolment(
      'AAA',
      { endorsement: endorsedBy('AAA', 'second', 'third') },
      { signer: 'third' },
    );
    const forged = enrolment('AAA', { endorsement: endorsedBy('AAA', 'AAA', 'second') }, { signer: 'third' });
    const report = submission(campaign, 'AAA', {}, { signer: 'third' });
    expect(codeOf(report, third, second)).toBeNull();
    expect(codeOf(report, third)).toBe('key-not-approved');
    expect(codeOf(report, forged, second)).toBe('key-not-approved');
  });

  it('knows no agency outside the campaign and no campaign outside its set', () => {
    expect(codeOf(submission(campaign, 'ZZZ'))).toBe('agency-unknown');
    expect(codeOf(enrolment('ZZZ'))).toBe('agency-unknown');
    expect(codeOf(submission('f'.repeat(64), 'AAA'))).toBe('campaign-unknown');
  });

  it('checks values against the framework even while the key waits', () => {
    const announced = enrolment('AAA', {}, { signer: 'second' });
    const report = (values: Record<string, number | string | boolean>, signer = 'AAA') =>
      codeOf(submission(campaign, 'AAA', { values }, { signer }), announced);
    expect(report({ nothing: 1 })).toBe('field-unknown');
    expect(report({ staffCount: 1 }, 'second')).toBe('field-derived');
    expect(report({ part: 1.5 })).toBe('field-type-wrong');
    expect(report({ part: -1 })).toBe('field-type-wrong');
    expect(report({ flag: 1 })).toBe('field-type-wrong');
    expect(report({ grade: '3' })).toBe('field-type-wrong');
    expect(report({ share: 0.5, cost: 0, grade: '2', flag: false })).toBeNull();
  });

  it('takes a withdrawal until the end of the due day at UTC+7, by the receipt when there is one', () => {
    const withdrawal = (createdAt: string) =>
      agencyDocument('withdrawal', 'AAA', { campaign, submission: own.id, reason: '' }, { createdAt });
    const inTime = withdrawal('2019-07-12T16:59:59.999Z');
    expect(codeOf(inTime, own)).toBeNull();
    expect(codeOf(withdrawal('2019-07-12T17:00:00.000Z'), own)).toBe('withdrawal-too-late');
    expect(codeOf(inTime, own, decision(campaign, inTime.id, 'received', { receivedOn: '2019-07-15' }))).toBe(
      'withdrawal-too-late',
    );
    expect(codeOf(inTime)).toBe('subject-unknown');
  });

  it('lets an agency object to decisions on its own reports only', () => {
    const accepted = decision(campaign, own.id, 'accepted');
    const objection = (agency: string) =>
      agencyDocument('objection', agency, {
        campaign,
        decision: accepted.id,
        verdict: 'contested',
        items: [],
      });
    expect(codeOf(objection('AAA'), own, accepted)).toBeNull();
    expect(codeOf(objection('BBB'), own, accepted)).toBe('subject-unknown');
    expect(codeOf(objection('AAA'), own)).toBe('subject-unknown');
  });
});

describe('trusting a document of the department', () => {
  it('counts decisions by listed keys on subjects that fit', () => {
    expect(codeOf(decision(campaign, own.id, 'accepted'), own)).toBeNull();
    expect(codeOf(decision(campaign, own.id, 'accepted', {}, { signer: 'stranger' }), own)).toBe(
      'key-not-trusted',
    );
    expect(codeOf(decision(campaign, own.id, 'accepted', {}, { signer: 'root' }), own)).toBe(
      'key-not-trusted',
    );
    expect(codeOf(decision(campaign, own.id, 'accepted'))).toBe('subject-unknown');
    expect(codeOf(decision(campaign, own.id, 'approved'), own)).toBe('subject-unknown');
    expect(codeOf(decision('e'.repeat(64), own.id, 'accepted'), own)).toBe('campaign-unknown');
  });

  it('lets a reviewer set typed and derived fields, and no others', () => {
    const adjusted = (field: string, value: number | string | null) =>
      codeOf(
        decision(campaign, own.id, 'accepted', { adjustments: [{ field, value, reason: 'seen' }] }),
        own,
      );
    expect(adjusted('part', 3)).toBeNull();
    expect(adjusted('staffCount', 3)).toBeNull();
    expect(adjusted('part', null)).toBeNull();
    expect(adjusted('points', 3)).toBe('field-unknown');
    expect(adjusted('part', 'many')).toBe('field-type-wrong');
  });

  it('takes decisions of a key along when an amendment takes the key off the list', () => {
    const accepted = decision(campaign, own.id, 'accepted');
    const amended = departmentDocument(
      'campaign',
      {
        ...province.campaign.document.body,
        departmentKeys: [{ holder: 'Other', publicKey: toyKey('other') }],
      },
      { previous: campaign },
    );
    expect(codeOf(accepted, own, amended)).toBe('key-not-trusted');
  });

  it('refuses framework and campaign of another root, unless the old root vouched for it', () => {
    const body = campaignBody(province.framework.id, { period: '2019-H2' });
    const message = endorsementMessage(
      { issuer: { role: 'department', id: 'DEPT' }, province: 'somewhere' },
      toyKey('heir'),
    );
    const rootEndorsement = { publicKey: toyKey('root'), signature: signToy(toyKey('root'), message) };
    expect(codeOf(departmentDocument('campaign', body, { signer: 'usurper' }))).toBe(
      'department-key-changed',
    );
    expect(codeOf(departmentDocument('campaign', { ...body, rootEndorsement }, { signer: 'usurper' }))).toBe(
      'department-key-changed',
    );
    expect(
      codeOf(departmentDocument('campaign', { ...body, rootEndorsement }, { signer: 'heir' })),
    ).toBeNull();
    expect(
      codeOf(departmentDocument('framework', { ...smallFramework, version: 2 }, { signer: 'usurper' })),
    ).toBe('department-key-changed');
  });

  it('lets only the root publish figures, for its own department', () => {
    const figures = { period: '2019-H1', source: { en: '', vi: '' }, items: [] };
    expect(codeOf(departmentDocument('figures', figures))).toBeNull();
    expect(codeOf(departmentDocument('figures', figures, { signer: 'reviewer' }))).toBe('key-not-trusted');
    expect(codeOf(departmentDocument('figures', figures, { issuer: 'OTHER' }))).toBe('issuer-unknown');
  });

  it('needs the framework that a campaign names', () => {
    const body = campaignBody('d'.repeat(64), { period: '2018-H2' });
    expect(codeOf(departmentDocument('campaign', body))).toBe('framework-unknown');
  });
});

describe('keeping provinces and samples apart', () => {
  it('refuses other provinces and the sample in a real set', () => {
    expect(codeOf(submission(campaign, 'AAA', {}, { province: 'elsewhere' }))).toBe('province-other');
    expect(codeOf(submission(campaign, 'AAA', {}, { province: 'sample' }))).toBe('sample-in-real-workspace');
  });

  it('refuses real documents in the sample', () => {
    const framework = departmentDocument('framework', smallFramework, { province: 'sample' });
    const sample = departmentDocument('campaign', campaignBody(framework.id), { province: 'sample' });
    const trust = buildTrust([framework, sample, own], { crypto: toyCrypto });
    expect(trust.ok && checkTrust(own, trust.value)?.code).toBe('real-in-sample-workspace');
  });
});

describe('finding the root', () => {
  it('does not choose between two keys that signed campaigns of one period', () => {
    const rival = departmentDocument(
      'campaign',
      campaignBody(province.framework.id, { title: { en: 'x', vi: 'x' } }),
      {
        signer: 'usurper',
      },
    );
    const options = { crypto: toyCrypto, period: '2019-H1' };
    const ambiguous = buildTrust([...province.documents, rival], options);
    expect(ambiguous).toEqual({
      ok: false,
      problem: { code: 'campaign-ambiguous', details: { keys: [toyKey('root'), toyKey('usurper')].sort() } },
    });
    const pinned = buildTrust([...province.documents, rival], { ...options, root: toyKey('root') });
    expect(pinned.ok && checkTrust(rival, pinned.value)?.code).toBe('department-key-changed');
  });

  it('takes the last amendment as the campaign in force and knows it by every version', () => {
    const amended = departmentDocument(
      'campaign',
      { ...province.campaign.document.body, agencies: [expectedAgency('AAA'), expectedAgency('DDD')] },
      { previous: campaign },
    );
    const trust = buildTrust([amended, ...province.documents], { crypto: toyCrypto });
    if (!trust.ok) throw new Error(trust.problem.code);
    expect(trust.value.campaignOf.get(campaign)?.inForce?.id).toBe(amended.id);
    expect(trust.value.campaignOf.get(amended.id)).toBe(trust.value.campaignOf.get(campaign));
    expect(checkTrust(submission(campaign, 'BBB'), trust.value)?.code).toBe('agency-unknown');
  });
});
