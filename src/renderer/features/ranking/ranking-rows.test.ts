import { describe, expect, it } from 'vitest';
import type { RankedAgency, RankedList } from '../../../domain/documents/generated/documents';
import type { TrackedAgency } from '../../parts/province/province-view';
import { rankTicks } from './rank-ticks';
import { rankingRows, sharingRank, type RankingOrder } from './ranking-rows';

const tracked = (id: string, peerGroup = 'offices') => ({ id, peerGroup }) as TrackedAgency;
const ranked = (agency: string, rank: number, change: string | null) =>
  ({ agency, rank, progress: change === null ? null : { change } }) as RankedAgency;

const list = {
  peerGroup: 'offices',
  agencies: [ranked('A', 1, '-0.50'), ranked('B', 2, null), ranked('C', 2, '10.25')],
} as RankedList;
const agencies = [tracked('A'), tracked('B'), tracked('C'), tracked('D'), tracked('X', 'communes')];
const ids = (order: RankingOrder) => rankingRows(agencies, list, order).map(({ id }) => id);

describe('the rows of a list', () => {
  it('keeps the order of the result, the agencies not ranked last', () => {
    expect(ids('level')).toEqual(['A', 'B', 'C', 'D']);
  });

  it('puts the largest rise first, then those without a comparison, then those not ranked', () => {
    expect(ids('progress')).toEqual(['C', 'A', 'B', 'D']);
  });

  it('names those who share a rank', () => {
    expect(list.agencies.map((agency) => sharingRank(list, agency))).toEqual([[], ['C'], ['B']]);
  });
});

describe('the guide lines of the rank scale', () => {
  it('marks both ends and round ranks between', () => {
    expect([1, 8, 14, 19, 121, 126].map(rankTicks)).toEqual([
      [1],
      [1, 5, 8],
      [1, 5, 10, 14],
      [1, 5, 10, 15, 19],
      [1, 25, 50, 75, 121],
      [1, 25, 50, 75, 100, 126],
    ]);
  });
});
