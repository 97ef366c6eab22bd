import { expect, it } from 'vitest';
import { compareCells } from './compare-cells';

it('sorts numbers by size and words in Vietnamese order', () => {
  expect([10, 9, 100].sort(compareCells)).toEqual([9, 10, 100]);
  expect(['Đông', 'Dự', 'Ân', 'An', 'Ăn', 'Em'].sort(compareCells)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dự',
    'Đông',
    'Em',
  ]);
  expect(['CT10', 'CT2'].sort(compareCells)).toEqual(['CT2', 'CT10']);
});
