import { describe, expect, it } from 'vitest';
import {
  agencyDocument,
  decision,
  enrolment,
  expectedAgency,
  smallProvince,
  submission,
} from '../../../tests/support/province';
import { toyCrypto, toyKey } from '../../../tests/support/toy-crypto';
import type { CampaignBody, DecisionBody } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { buildTrust } from '../trust/build-trust';
import { followAgency } from './follow-agency';
import { gatherReports, noReports } from './gather-reports';

const province = smallProvince();
const campaign = province.campaign.id;

function follow(more: VerifiedDocument[], { agency = 'AAA', base = province } = {}) {
  const trust = buildTrust([...base.documents, ...more], { crypto: toyCrypto });
  if (!trust.ok) throw new Error(trust.problem.code);
  const chain = trust.value.campaigns.get('2019-H1');
  const expected = chain?.expected.get(agency);
  if (chain === undefined || chain.inForce === null || expected === undefined)
    throw new Error('the builder made no campaign');
  const reports = gatherReports(trust.value, chain).get(agency) ?? noReports;
  return followAgency(expected, chain.inForce.document.body, reports, trust.value);
}

function summary(more: VerifiedDocument[]) {
  const { status, effective, revisions } = follow(more);
  return {
    status,
    effective: effective?.submission.id ?? null,
    standings: revisions.map((revision) => revision.standing),
  };
}

const report = (revision: number, part = 6) =>
  submission(campaign, 'AAA', { revision, values: { part, whole: 10, flag: true, grade: '1' } });
const decide = (
  subject: string,
  verdict: DecisionBody['verdict'],
  previous: string | null = null,
  change = {},
) => decision(campaign, subject, verdict, change, { previous });

describe('choosing the revision that speaks for an agency', () => {
  it('says missing when nothing came, and waits for a key when only unapproved reports came', () => {
    expect(summary([])).toEqual({ status: 'missing', effective: null, standings: [] });
    const waiting = submission(campaign, 'AAA', {}, { signer: 'second' });
    const { status, unapproved } = follow([enrolment('AAA', {}, { signer: 'second' }), waiting]);
    expect({ status, unapproved }).toEqual({ status: 'key-not-approved', unapproved: [waiting] });
  });

  it('takes the highest number when none is accepted, gaps allowed', () => {
    const [first, fifth] = [report(1), report(5)];
    expect(summary([fifth, first])).toEqual({
      status: 'submitted',
      effective: fifth.id,
      standings: ['superseded', 'effective'],
    });
  });

  it('keeps the highest accepted one while a later one waits', () => {
    const [first, second, third] = [report(1), report(2), report(3)];
    const documents = [first, second, third, decide(first.id, 'accepted'), decide(second.id, 'accepted')];
    expect(summary(documents)).toEqual({
      status: 'accepted',
      effective: second.id,
      standings: ['superseded', 'effective', 'waiting'],
    });
    expect(summary([...documents, decide(third.id, 'accepted')]).effective).toBe(third.id);
  });

  it('lets no revision stand in while the highest number is in conflict', () => {
    const [first, second, rival] = [report(1), report(2), report(2, 9)];
    expect(summary([first, second, rival])).toEqual({
      status: 'conflict',
      effective: null,
      standings: ['superseded', 'in-conflict', 'in-conflict'],
    });
  });

  it('ends a conflict with the one a decision chose', () => {
    const [second, rival] = [report(2), report(2, 9)];
    const chosen = decide(rival.id, 'chosen');
    const { status, effective } = summary([second, rival, chosen]);
    expect({ status, effective }).toEqual({ status: 'submitted', effective: rival.id });
    expect(summary([second, rival, chosen, decide(rival.id, 'accepted', chosen.id)]).status).toBe('accepted');
    expect(summary([second, rival, chosen, decide(second.id, 'chosen')]).status).toBe('conflict');
  });

  it('is not held up by a conflict below the highest number', () => {
    const [first, rival, second] = [report(1), report(1, 9), report(2)];
    const { status, effective } = summary([first, rival, second]);
    expect({ status, effective }).toEqual({ status: 'submitted', effective: second.id });
  });

  it('leaves a revision out that was withdrawn, unless the department returned the withdrawal', () => {
    const [first, second] = [report(1), report(2)];
    const withdrawal = agencyDocument('withdrawal', 'AAA', { campaign, submission: second.id, reason: '' });
    expect(summary([first, second, withdrawal])).toEqual({
      status: 'submitted',
      effective: first.id,
      standings: ['effective', 'withdrawn'],
    });
    expect(summary([first, second, withdrawal, decide(withdrawal.id, 'returned')]).effective).toBe(second.id);
  });

  it('gives the same answer for documents in any order and number', () => {
    const documents = [report(1), report(2), report(2, 9), decide(report(1).id, 'received')];
    expect(follow([...documents].reverse())).toEqual(follow([...documents, ...documents]));
  });
});

describe('copies of a report under other keys', () => {
  it('counts the copy by the agency, whatever stands beside it', () => {
    const own = report(1);
    const stranger = enrolment('AAA', {}, { signer: 'stranger' });
    for (const holder of ['stranger', 'nobody', 'BBB']) {
      const copy = { ...own, publicKey: toyKey(holder) };
      for (const copies of [
        [own, copy],
        [copy, own],
      ]) {
        const { effective, unapproved } = follow([stranger, ...copies]);
        expect({ effective: effective?.submission, unapproved }).toEqual({ effective: own, unapproved: [] });
      }
    }
  });

  it('counts the decision by a listed key, whatever stands beside it', () => {
    const own = report(1);
    const accepted = decide(own.id, 'accepted');
    const copy = { ...accepted, publicKey: toyKey('stranger') };
    for (const copies of [
      [accepted, copy],
      [copy, accepted],
    ]) {
      expect(follow([own, ...copies]).effective?.deciding).toEqual(accepted);
    }
  });
});

describe('following the decisions on a revision', () => {
  it('takes the state of the end of the chain', () => {
    const first = report(1);
    const received = decide(first.id, 'received', null, { receivedOn: '2019-07-08' });
    const returned = decide(first.id, 'returned', received.id);
    const accepted = decide(first.id, 'accepted', returned.id);
    expect(
      [received, returned, accepted].map((_, end, all) => summary([first, ...all.slice(0, end + 1)]).status),
    ).toEqual(['received', 'returned', 'accepted']);
    expect(follow([first, accepted, returned, received]).effective?.deciding).toEqual(accepted);
  });

  it('counts neither of two decisions that follow the same one, and shows both', () => {
    const first = report(1);
    const received = decide(first.id, 'received');
    const forks = [decide(first.id, 'accepted', received.id), decide(first.id, 'returned', received.id)];
    const { effective } = follow([first, received, ...forks]);
    expect(effective?.state).toBe('received');
    expect(new Set(effective?.decisions?.forked)).toEqual(new Set(forks));
  });

  it('does not count a decision whose predecessor is not there', () => {
    const first = report(1);
    const accepted = decide(first.id, 'accepted', 'a'.repeat(64));
    const { effective } = follow([first, accepted]);
    expect(effective?.state).toBe('submitted');
    expect(effective?.decisions?.detached).toEqual([accepted]);
  });
});

describe('counting lateness', () => {
  const late = (createdAt: string, change: Partial<CampaignBody> = {}, receivedOn: string | null = null) => {
    const base = smallProvince(change);
    const sent = submission(base.campaign.id, 'AAA', {}, { createdAt });
    const receipt = decision(base.campaign.id, sent.id, 'received', { receivedOn });
    return follow(receivedOn === null ? [sent] : [sent, receipt], { base }).lateness;
  };

  it('takes the day at UTC+7 and says that it is declared', () => {
    expect(late('2019-07-12T16:59:59.999Z')).toEqual({
      status: 'on-time',
      workingDays: 0,
      source: 'declared',
    });
    expect(late('2019-07-14T17:00:00.000Z')).toEqual({ status: 'late', workingDays: 1, source: 'declared' });
  });

  it('goes by the receipt when there is one', () => {
    expect(late('2019-07-01T00:00:00.000Z', {}, '2019-07-17')).toEqual({
      status: 'late',
      workingDays: 3,
      source: 'receipt',
    });
  });

  it('counts no weekend, no day off and no day of grace', () => {
    expect(late('2019-07-13T05:00:00.000Z')?.workingDays).toBe(0);
    expect(
      late('2019-07-22T05:00:00.000Z', { daysOff: ['2019-07-15', '2019-07-16', '2019-07-20'] })?.workingDays,
    ).toBe(4);
    expect(late('2019-07-22T05:00:00.000Z', { graceDays: 4 })?.workingDays).toBe(2);
  });

  it('gives an agency its own extension', () => {
    const agencies = [expectedAgency('AAA', { dueOn: '2019-07-19' })];
    expect(late('2019-07-22T05:00:00.000Z', { agencies })?.workingDays).toBe(1);
  });

  it('counts once, on the earliest revision that stands', () => {
    const first = submission(campaign, 'AAA', {}, { createdAt: '2019-07-10T00:00:00.000Z' });
    const second = submission(campaign, 'AAA', { revision: 2 }, { createdAt: '2019-07-25T00:00:00.000Z' });
    expect(follow([first, second]).lateness?.status).toBe('on-time');
    expect(follow([second]).lateness).toEqual({ status: 'late', workingDays: 9, source: 'declared' });
  });
});
