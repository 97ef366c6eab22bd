import { describe, expect, it } from 'vitest';
import { decision, departmentDocument, smallProvince, submission } from '../../../tests/support/province';
import type { VerifiedDocument } from '../documents/verified-document';
import { latestDecision } from './latest-decision';
import { findPreviousReport } from './previous-report';
import { campaignVersions, effectiveRevision, nextRevision, sentRevisions } from './report-history';

const province = smallProvince();
const campaign = province.campaign.id;
const sentFrom = (documents: readonly VerifiedDocument[], campaigns = new Set([campaign])) =>
  sentRevisions({ documents, campaigns, agency: 'AAA' });

const first = submission(campaign, 'AAA');
const received = decision(campaign, first.id, 'received', { receivedOn: '2019-07-08' });
const returned = decision(campaign, first.id, 'returned', {}, { previous: received.id });

describe('the revisions an agency sent', () => {
  it('begin with revision 1', () => {
    expect(nextRevision(sentFrom(province.documents))).toEqual({
      revision: 1,
      previous: null,
      replyTo: null,
    });
  });

  it('take the state of the end of their decisions, and answer the one that returned them', () => {
    const sent = sentFrom([first, returned, received, submission(campaign, 'BBB')]);
    expect(sent).toEqual([
      { submission: first, revision: 1, state: 'returned', decisions: [received, returned] },
    ]);
    expect(nextRevision(sent)).toEqual({ revision: 2, previous: first.id, replyTo: returned.id });
  });

  it('stand newest first, and answer nothing once the last was not returned', () => {
    const second = submission(campaign, 'AAA', { revision: 2 });
    const sent = sentFrom([first, received, returned, second, { ...second, publicKey: 'a copy' }]);
    expect(sent.map(({ revision, state }) => [revision, state])).toEqual([
      [2, 'submitted'],
      [1, 'returned'],
    ]);
    expect(nextRevision(sent)).toEqual({ revision: 3, previous: second.id, replyTo: null });
  });

  it('are spoken for by the highest accepted one, else the highest', () => {
    const second = submission(campaign, 'AAA', { revision: 2 });
    const accepted = decision(campaign, first.id, 'accepted');
    expect(effectiveRevision(sentFrom([first, second]))?.submission).toEqual(second);
    expect(effectiveRevision(sentFrom([first, second, accepted]))?.submission).toEqual(first);
    expect(effectiveRevision([])).toBeNull();
  });

  it('count under every version of an amended campaign', () => {
    const amended = departmentDocument('campaign', province.campaign.document.body, { previous: campaign });
    const versions = campaignVersions([...province.documents, amended], amended.id);
    expect(versions).toEqual(new Set([amended.id, campaign]));
    expect(sentFrom([first], versions)).toHaveLength(1);
  });
});

describe('the report before this one', () => {
  const earlier = (period: string, to: string) => smallProvince({ period, to, from: '2018-01-01' });
  const [year2017, year2018] = [earlier('2017', '2017-12-31'), earlier('2018', '2018-12-31')];
  const reports = [year2017, year2018].map((past) =>
    submission(past.campaign.id, 'AAA', { values: { part: 1 } }),
  );
  const documents = [...year2017.documents, ...year2018.documents, ...province.documents, ...reports];
  const { body } = province.campaign.document;

  it('is the one the campaign compares with, else that of the latest earlier campaign', () => {
    expect(findPreviousReport(documents, body, 'AAA')?.campaign.period).toBe('2018');
    const compared = { ...body, compareWith: year2017.campaign.id };
    expect(findPreviousReport(documents, compared, 'AAA')?.campaign.period).toBe('2017');
  });

  it('is none when nothing was sent, or only by somebody else', () => {
    expect(findPreviousReport(documents, body, 'BBB')).toBeNull();
    expect(findPreviousReport(documents, year2017.campaign.document.body, 'AAA')).toBeNull();
  });
});

describe('the latest decision on an agency', () => {
  it('is the newest on any of its own reports, with the report it is about', () => {
    const other = submission(campaign, 'BBB');
    const late = decision(campaign, first.id, 'accepted', {}, { createdAt: '2019-07-20T20:00:00.000Z' });
    const foreign = decision(campaign, other.id, 'accepted', {}, { createdAt: '2019-08-01T01:00:00.000Z' });
    expect(latestDecision([...province.documents, first, other, received, late, foreign], 'AAA')).toEqual({
      decision: late.document,
      campaign: province.campaign.document.body.title,
      revision: 1,
      on: '2019-07-21',
    });
    expect(latestDecision([...province.documents, first], 'AAA')).toBeNull();
  });
});
