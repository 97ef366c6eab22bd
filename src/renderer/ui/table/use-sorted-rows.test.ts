import { expect, it } from 'vitest';
import { nextSort } from './use-sorted-rows';

it('goes from rising to falling to the order the rows came in', () => {
  const rising = nextSort(null, 'points');
  const falling = nextSort(rising, 'points');
  expect(rising).toEqual({ column: 'points', isDescending: false });
  expect(falling).toEqual({ column: 'points', isDescending: true });
  expect(nextSort(falling, 'points')).toBeNull();
});

it('starts rising on another column', () => {
  expect(nextSort({ column: 'points', isDescending: true }, 'name')).toEqual({
    column: 'name',
    isDescending: false,
  });
});
