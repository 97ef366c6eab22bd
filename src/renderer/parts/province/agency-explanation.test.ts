import { describe, expect, it } from 'vitest';
import { decision, smallProvince, submission } from '../../../../tests/support/province';
import { toyCrypto } from '../../../../tests/support/toy-crypto';
import { consolidate } from '../../../domain/consolidation/consolidate';
import type { VerifiedDocument } from '../../../domain/documents/verified-document';
import { explainAgency } from './agency-explanation';
import { trackAgency } from './track-agency';

const province = smallProvince();
const campaign = province.campaign.id;

function projected(more: readonly VerifiedDocument[], id = 'AAA') {
  const result = consolidate([...province.documents, ...more], {
    period: '2019-H1',
    mode: 'provisional',
    crypto: toyCrypto,
  });
  if (!result.ok) throw new Error(result.problem.code);
  const { agencies, current } = result.value.province;
  const agency = agencies.find((candidate) => candidate.id === id);
  if (agency === undefined) throw new Error('the builder made no such agency');
  return { agency, framework: current.index };
}

const report = submission(campaign, 'AAA', {
  values: { part: 6, whole: 10, grade: '1' },
  notApplicable: [{ indicator: 'B2', reason: 'no staff of its own' }],
});
const received = decision(campaign, report.id, 'received', { receivedOn: '2019-07-16' });
const accepted = decision(
  campaign,
  report.id,
  'accepted',
  {
    adjustments: [{ field: 'part', value: 5, reason: 'counted twice' }],
    notApplicable: [{ indicator: 'B2', granted: false, reason: 'it has staff' }],
  },
  { previous: received.id },
);

describe('explaining the score of an agency', () => {
  it('explains the verified score with what the agency reported, asked for and got', () => {
    const { agency, framework } = projected([report, received, accepted]);
    const explanation = explainAgency(agency, framework);
    const [first] = explanation?.indicators ?? [];
    expect(
      explanation?.indicators.map(({ indicator, points, selfPoints, request, ruling }) => ({
        code: indicator.code,
        points,
        selfPoints,
        request,
        ruling,
      })),
    ).toEqual([
      { code: 'A1', points: 2_000, selfPoints: 2_400, request: null, ruling: null },
      { code: 'A2', points: 0, selfPoints: 0, request: null, ruling: null },
      { code: 'B1', points: 1_500, selfPoints: 1_500, request: null, ruling: null },
      {
        code: 'B2',
        points: 0,
        selfPoints: 0,
        request: 'no staff of its own',
        ruling: { granted: false, reason: 'it has staff' },
      },
    ]);
    expect(first?.inputs[0]).toEqual({
      field: 'part',
      reported: 6,
      value: 5,
      source: 'adjusted',
      reason: 'counted twice',
    });
    expect(explanation).toMatchObject({ basis: 'verified', submission: report.id, total: 3_500 });
    expect(explanation?.losses.map(({ code }) => code)).toEqual(['A1', 'A2', 'B1', 'B2']);
  });

  it('has nothing to explain before a report came', () => {
    const { agency, framework } = projected([]);
    expect(explainAgency(agency, framework)).toBeNull();
  });

  it('can be sent to the page', () => {
    const { agency, framework } = projected([report, received, accepted]);
    const explanation = explainAgency(agency, framework);
    expect(structuredClone(explanation)).toEqual(explanation);
  });
});

describe('following an agency without its reports', () => {
  it('tells the states, scores and decisions of its revisions', () => {
    const { agency } = projected([report, received, accepted]);
    const tracked = trackAgency(agency);
    expect(tracked).toMatchObject({
      id: 'AAA',
      peerGroup: 'offices',
      status: 'accepted',
      arrivedOn: '2019-07-16',
      lateness: { status: 'late', workingDays: 2, source: 'receipt' },
      selfScore: '39.00',
      verifiedScore: '35.00',
    });
    expect(tracked.revisions.map(({ id, number, standing }) => ({ id, number, standing }))).toEqual([
      { id: report.id, number: 1, standing: 'effective' },
    ]);
    expect(
      tracked.revisions[0]?.decisions.map(({ id, verdict, adjustments, isCounted }) => ({
        id,
        verdict,
        adjustments,
        isCounted,
      })),
    ).toEqual([
      { id: received.id, verdict: 'received', adjustments: 0, isCounted: true },
      { id: accepted.id, verdict: 'accepted', adjustments: 1, isCounted: true },
    ]);
  });

  it('takes the day of the first revision, not of the one in force', () => {
    const first = submission(campaign, 'AAA', {}, { createdAt: '2019-07-05T02:00:00.000Z' });
    const second = submission(campaign, 'AAA', { revision: 2 }, { createdAt: '2019-07-30T02:00:00.000Z' });
    const { arrivedOn, effective } = trackAgency(projected([first, second]).agency);
    expect({ arrivedOn, effective: effective?.number }).toEqual({ arrivedOn: '2019-07-05', effective: 2 });
  });
});
