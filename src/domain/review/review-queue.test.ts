import { describe, expect, it } from 'vitest';
import { smallProvince, submission } from '../../../tests/support/province';
import { toyCrypto } from '../../../tests/support/toy-crypto';
import { decision } from '../../../tests/support/province';
import { consolidate } from '../consolidation/consolidate';
import type { VerifiedDocument } from '../documents/verified-document';
import { nextWaiting, orderQueue, reviewedRevision, type QueueEntry } from './review-queue';

const entry = (agency: string, change: Partial<QueueEntry> = {}): QueueEntry => ({
  agency,
  submission: `report of ${agency}`,
  revision: 1,
  state: 'received',
  warnings: 0,
  missingEvidence: 0,
  selfTotal: 5_000,
  ...change,
});
const ids = (queue: readonly QueueEntry[]) => queue.map(({ agency }) => agency);

describe('the order of the queue', () => {
  it('puts those that wait first, with or without a receipt, then returned, then accepted', () => {
    const queue = [
      entry('A', { state: 'accepted', warnings: 9 }),
      entry('B', { state: 'returned' }),
      entry('C', { state: 'received' }),
      entry('D', { state: 'submitted' }),
    ];
    expect(ids(orderQueue(queue))).toEqual(['C', 'D', 'B', 'A']);
  });

  it('puts the most flags first, of as many those with more warnings, then the largest score', () => {
    const queue = [
      entry('A', { selfTotal: null }),
      entry('B', { selfTotal: 9_000 }),
      entry('C', { missingEvidence: 2 }),
      entry('D', { warnings: 1 }),
      entry('E', { warnings: 1, missingEvidence: 1 }),
    ];
    expect(ids(orderQueue(queue))).toEqual(['E', 'C', 'D', 'B', 'A']);
  });

  it('does not depend on the order it came in', () => {
    const queue = [entry('B'), entry('A'), entry('C')];
    expect(ids(orderQueue(queue))).toEqual(ids(orderQueue([...queue].reverse())));
  });
});

describe('the next report that waits', () => {
  const queue = [entry('A'), entry('B'), entry('C', { state: 'accepted' })];

  it('comes after the one on the desk and goes round', () => {
    expect(nextWaiting(queue, 'report of A')?.agency).toBe('B');
    expect(nextWaiting(queue, 'report of B')?.agency).toBe('A');
    expect(nextWaiting(queue, null)?.agency).toBe('A');
  });

  it('is none when no other waits', () => {
    expect(nextWaiting([entry('A'), entry('C', { state: 'returned' })], 'report of A')).toBeNull();
  });
});

describe('the revision that is reviewed', () => {
  const province = smallProvince();
  const campaign = province.campaign.id;
  const reviewed = (more: readonly VerifiedDocument[]) => {
    const documents = [...province.documents, ...more];
    const result = consolidate(documents, { period: '2019-H1', mode: 'provisional', crypto: toyCrypto });
    if (!result.ok) throw new Error(result.problem.code);
    const agency = result.value.province.agencies.find(({ id }) => id === 'AAA');
    return agency === undefined ? undefined : (reviewedRevision(agency.lifecycle)?.number ?? null);
  };
  const first = submission(campaign, 'AAA');
  const accepted = decision(campaign, first.id, 'accepted');
  const second = submission(
    campaign,
    'AAA',
    { revision: 2, values: { part: 7, whole: 10 } },
    { createdAt: '2019-07-20T02:00:00.000Z' },
  );

  it('is the one in force', () => {
    expect(reviewed([])).toBeNull();
    expect(reviewed([first])).toBe(1);
    expect(reviewed([first, second])).toBe(2);
  });

  it('is the one sent after another was accepted, because it waits', () => {
    expect(reviewed([first, accepted, second])).toBe(2);
  });
});
