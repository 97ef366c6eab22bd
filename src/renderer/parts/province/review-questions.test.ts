import { describe, expect, it } from 'vitest';
import { decision, smallProvince, submission } from '../../../../tests/support/province';
import { toyCrypto } from '../../../../tests/support/toy-crypto';
import { consolidate } from '../../../domain/consolidation/consolidate';
import type { VerifiedDocument } from '../../../domain/documents/verified-document';
import { reviewFile, reviewQueue } from './review-questions';

const base = smallProvince();
const campaign = base.campaign.id;
const report = submission(campaign, 'AAA', { values: { part: 6, whole: 10, flag: true, grade: '1' } });
const other = submission(campaign, 'BBB', { values: { part: 12, whole: 10, flag: true, grade: '1' } });
const received = decision(campaign, report.id, 'received', { receivedOn: '2019-07-08' });
const accepted = decision(
  campaign,
  report.id,
  'accepted',
  { adjustments: [{ field: 'part', value: 5, reason: 'counted twice' }] },
  { previous: received.id },
);

function provinceOf(more: readonly VerifiedDocument[]) {
  const result = consolidate([...base.documents, ...more], {
    period: '2019-H1',
    mode: 'provisional',
    crypto: toyCrypto,
  });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.province;
}

function fileOf(agency: string, more: readonly VerifiedDocument[]) {
  const province = provinceOf(more);
  const found = province.agencies.find(({ id }) => id === agency);
  if (found === undefined) throw new Error('the builder made no such agency');
  return reviewFile(province, found);
}

describe('the queue of a province', () => {
  it('holds every report, those that wait first, with what asks for attention', () => {
    expect(
      reviewQueue(provinceOf([report, received, accepted, other])).map(
        ({ agency, state, warnings, missingEvidence }) => ({ agency, state, warnings, missingEvidence }),
      ),
    ).toEqual([
      { agency: 'BBB', state: 'submitted', warnings: 1, missingEvidence: 1 },
      { agency: 'AAA', state: 'accepted', warnings: 0, missingEvidence: 1 },
    ]);
  });
});

describe('the file of a report', () => {
  it('says which decision the next one follows, and what was decided', () => {
    expect(fileOf('AAA', [report])).toMatchObject({ state: 'submitted', lastDecision: null, decided: null });
    expect(fileOf('AAA', [report, received])).toMatchObject({
      state: 'received',
      receivedOn: '2019-07-08',
      lastDecision: received.id,
      decided: null,
    });
    expect(fileOf('AAA', [report, received, accepted])).toMatchObject({
      state: 'accepted',
      lastDecision: accepted.id,
      decided: { body: { verdict: 'accepted' } },
    });
  });

  it('compares with the verified figures of the whole group', () => {
    const peers = fileOf('BBB', [report, received, accepted, other])?.peers;
    expect(peers?.agencies).toBe(2);
    expect(peers?.comparisons.find(({ code }) => code === 'A1')?.measures).toContain(5_000);
  });

  it('is none before a report came', () => {
    expect(fileOf('CCC', [report])).toBeNull();
  });

  it('can be sent to the page', () => {
    const file = fileOf('AAA', [report, received]);
    expect(structuredClone(file)).toEqual(file);
  });
});
