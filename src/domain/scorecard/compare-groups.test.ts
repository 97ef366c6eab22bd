import { describe, expect, it } from 'vitest';
import { contrastGroups, differenceFromMedian, isBelowMedian } from './compare-groups';
import type { ScorecardGroup } from './scorecard-model';

const group = (code: string, percent: string | null, medianPercent: string | null): ScorecardGroup => ({
  code,
  shortName: { vi: code, en: code },
  earned: '0.00',
  applicable: '10.00',
  percent,
  medianPercent,
});

const namesOf = (groups: readonly ScorecardGroup[]) => {
  const { isKnown, furthestAbove, furthestBelow } = contrastGroups(groups);
  return {
    isKnown,
    above: furthestAbove?.code ?? null,
    below: furthestBelow.map((entry) => entry.code),
  };
};

describe('contrastGroups', () => {
  it('names the group furthest above and the two furthest below', () => {
    const groups = [
      group('A', '60.00', '70.00'),
      group('B', '81.00', '72.50'),
      group('C', '50.00', '65.00'),
      group('D', '69.00', '70.00'),
      group('E', '92.57', '88.40'),
    ];
    expect(namesOf(groups)).toEqual({ isKnown: true, above: 'B', below: ['C', 'A'] });
  });

  it('says when no group is above, none below, or nothing can be compared', () => {
    expect(namesOf([group('A', '70.00', '70.00')])).toEqual({ isKnown: true, above: null, below: [] });
    expect(namesOf([group('A', '70.00', null), group('B', null, '70.00')])).toEqual({
      isKnown: false,
      above: null,
      below: [],
    });
  });

  it('keeps the order of the framework between equals', () => {
    const groups = [group('A', '80.00', '70.00'), group('B', '90.00', '80.00')];
    expect(namesOf(groups)).toEqual({ isKnown: true, above: 'A', below: [] });
  });
});

it('counts a group at the median as not below it', () => {
  expect([
    isBelowMedian(group('A', '70.00', '70.00')),
    isBelowMedian(group('A', '69.99', '70.00')),
    isBelowMedian(group('A', null, '70.00')),
  ]).toEqual([false, true, false]);
  expect(differenceFromMedian(group('A', '65.73', '68.90'))).toBe(-317);
});
