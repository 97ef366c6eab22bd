import { describe, expect, it } from 'vitest';
import { decision, expectedAgency, smallProvince, submission } from '../../../tests/support/province';
import { toyCrypto } from '../../../tests/support/toy-crypto';
import type { SubmissionBody } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import type { NotRankedOutcome, ScorecardModel, ScoredOutcome } from '../scorecard/scorecard-model';
import { hundredthsOf } from '../scorecard/two-places';
import { consolidate } from './consolidate';
import { toScorecardModel } from './to-scorecard-model';

const agencies = [
  expectedAgency('HEAD', { kind: 'central', ranked: false, name: { en: 'Committee', vi: 'Committee' } }),
  expectedAgency('DEPT', { parent: 'HEAD', name: { en: 'Department', vi: 'Department' } }),
  expectedAgency('AAA'),
  expectedAgency('BBB'),
];
const province = smallProvince({ agencies, graceDays: 1 });
const options = { printedAt: '2019-07-20T00:00:00.000Z', resultHash: 'f'.repeat(64) };

const report = (agency: string, values: SubmissionBody['values'], change: Partial<SubmissionBody> = {}) =>
  submission(province.campaign.id, agency, { values, ...change });

function modelOf(agency: string, documents: readonly VerifiedDocument[]): ScorecardModel {
  const result = consolidate([...province.documents, ...documents], {
    period: '2019-H1',
    mode: 'provisional',
    crypto: toyCrypto,
  });
  if (!result.ok) throw new Error(result.problem.code);
  const found = result.value.province.agencies.find(({ id }) => id === agency);
  if (found === undefined) throw new Error(`${agency} is not in the campaign`);
  return toScorecardModel(result.value.province, found, options);
}

const weak = report('AAA', { part: 3, whole: 10, flag: false, grade: '1' });
const strong = report('BBB', { part: 10, whole: 10, flag: true, grade: '2' });
const middle = report('DEPT', { part: 160, whole: 200, flag: true, grade: '1' });

describe('the model of a scorecard', () => {
  it('says who prints it and how many reported', () => {
    const { issuer, reporting, peerGroupName, bands, isSample } = modelOf('AAA', [weak, strong]);
    expect({ issuer, reporting, peerGroupName, bands: bands.map(({ id }) => id), isSample }).toEqual({
      issuer: {
        parentBody: { en: 'Committee', vi: 'Committee' },
        body: { en: 'Department', vi: 'Department' },
        symbol: 'DEPT',
        place: { en: 'Province', vi: 'Province' },
        signerTitle: { en: '', vi: '' },
      },
      reporting: { peers: { sent: 2, expected: 3 }, province: { sent: 2, expected: 3 } },
      peerGroupName: { en: 'Offices', vi: 'Offices' },
      bands: ['good', 'fair', 'weak'],
      isSample: false,
    });
  });

  it('offers the largest gains, re-based and adding up', () => {
    const outcome = modelOf('AAA', [weak, strong, middle]).outcome as ScoredOutcome;
    expect(outcome.gaps.map(({ code, now, needed, gain }) => [code, now, needed, gain])).toEqual([
      ['A1', { kind: 'fraction', part: 3, whole: 10 }, { kind: 'fraction', part: 10, whole: 10 }, '28.00'],
      ['A2', { kind: 'no' }, { kind: 'yes' }, '20.00'],
      ['B1', { kind: 'level', level: 1, of: 2 }, { kind: 'level', level: 2, of: 2 }, '15.00'],
    ]);
    expect(hundredthsOf(outcome.gapsGain)).toBe(6300);
  });

  it('does not offer as a task what the agency asked to be left out of', () => {
    const asking = report(
      'AAA',
      { part: 3, whole: 10 },
      { notApplicable: [{ indicator: 'A2', reason: 'none' }] },
    );
    const outcome = modelOf('AAA', [asking, strong]).outcome as ScoredOutcome;
    expect(outcome.gaps.map(({ code }) => code)).toEqual(['B1', 'A1', 'B2']);
  });

  it('names where the agency is furthest above the middle of its list', () => {
    const outcome = modelOf('DEPT', [weak, strong, middle]).outcome as ScoredOutcome;
    expect(outcome.strengths).toEqual([]);
    const best = modelOf('BBB', [weak, strong, middle]).outcome as ScoredOutcome;
    expect(best.strengths.map(({ code, own, median }) => [code, own, median])).toEqual([
      ['B1', { kind: 'level', level: 2, of: 2 }, { kind: 'level', level: 1, of: 2 }],
      ['A1', { kind: 'fraction', part: 10, whole: 10 }, { kind: 'percent', value: '80.00' }],
    ]);
  });

  it('shows each indicator that the review changed, with its reason', () => {
    const accepted = decision(province.campaign.id, weak.id, 'accepted', {
      adjustments: [
        { field: 'part', value: 4, reason: 'one more found' },
        { field: 'whole', value: 10, reason: 'as sent' },
      ],
      notApplicable: [{ indicator: 'B1', granted: true, reason: 'no such work' }],
    });
    const outcome = modelOf('AAA', [weak, strong, accepted]).outcome as ScoredOutcome;
    expect(
      outcome.adjustments.map(({ code, self, verified, reason }) => [code, self, verified, reason]),
    ).toEqual([
      ['A1', '12.00', '16.00', 'one more found'],
      ['B1', '15.00', null, 'no such work'],
    ]);
    expect(outcome.notApplicable).toEqual([{ code: 'B1', reason: 'no such work' }]);
    expect([outcome.selfTotal, outcome.verifiedTotal, outcome.total]).toEqual(['27.00', '22.86', '22.86']);
  });

  it('gives rank, list and interval, and says when a rank is shared', () => {
    const twin = report('AAA', { part: 10, whole: 10, flag: true, grade: '2' });
    const outcome = modelOf('AAA', [twin, strong, middle]).outcome as ScoredOutcome;
    expect(outcome.standing).toEqual({
      rank: 1,
      ranked: 3,
      isShared: true,
      previous: null,
      interval: { from: 1, to: 1, draws: 1000, sharePercent: 90 },
      tiedRanks: expect.any(Array) as number[],
    });
  });

  it('says why an agency is not ranked, with its dates', () => {
    const outcome = modelOf('AAA', [strong]).outcome as NotRankedOutcome;
    expect(outcome).toEqual({
      kind: 'not-ranked',
      reason: 'missing',
      cutOffOn: '2019-06-30',
      dueOn: '2019-07-12',
      graceUntil: '2019-07-15',
      receivedOn: null,
      submission: null,
      resultHash: options.resultHash,
    });
    expect(modelOf('HEAD', [strong]).outcome).toMatchObject({
      kind: 'not-ranked',
      reason: 'outside-ranking',
    });
  });
});
