import { describe, expect, it } from 'vitest';
import type { TrackedAgency } from '../../parts/province/province-view';
import { filterAgencies, noFilter, outsideGroup, type TrackingFilter } from './tracking-filter';

const agencies = [
  { id: 'STTTT', peerGroup: 'provincial', status: 'accepted' },
  { id: 'X-DD', peerGroup: 'commune', status: 'missing' },
  { id: 'CTK', peerGroup: null, status: 'missing' },
] as TrackedAgency[];
const names: Record<string, string> = {
  STTTT: 'Sở Thông tin',
  'X-DD': 'UBND xã Đông Đức',
  CTK: 'Cục Thống kê',
};
const found = (change: Partial<TrackingFilter>) =>
  filterAgencies(agencies, { ...noFilter, ...change }, (id) => names[id] ?? id).map(({ id }) => id);

describe('filtering the agencies of a campaign', () => {
  it('shows all without a filter', () => {
    expect(found({})).toEqual(['STTTT', 'X-DD', 'CTK']);
  });

  it('finds words without diacritics, in any order, and ids', () => {
    expect(found({ search: 'dong xa' })).toEqual(['X-DD']);
    expect(found({ search: 'sttt' })).toEqual(['STTTT']);
    expect(found({ search: 'thong' })).toEqual(['STTTT', 'CTK']);
  });

  it('joins group, state and words', () => {
    expect(found({ state: 'missing' })).toEqual(['X-DD', 'CTK']);
    expect(found({ state: 'missing', group: outsideGroup })).toEqual(['CTK']);
    expect(found({ state: 'missing', group: 'commune', search: 'so' })).toEqual([]);
  });
});
