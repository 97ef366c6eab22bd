import { expect, it } from 'vitest';
import { placeSparklinePoints } from './sparkline-points';

it('spreads the periods over the width, the highest at the top', () => {
  expect(placeSparklinePoints([10, 30, 20], 60, 20, 5)).toEqual([
    { x: 5, y: 15 },
    { x: 30, y: 5 },
    { x: 55, y: 10 },
  ]);
});

it('leaves the place of a missing period empty', () => {
  expect(placeSparklinePoints([10, null, 20], 60, 20, 5)).toEqual([
    { x: 5, y: 15 },
    { x: 55, y: 5 },
  ]);
});

it('draws equal values and a single value in the middle', () => {
  expect(placeSparklinePoints([7, 7], 60, 20, 5)).toEqual([
    { x: 5, y: 10 },
    { x: 55, y: 10 },
  ]);
  expect(placeSparklinePoints([7], 60, 20, 5)).toEqual([{ x: 5, y: 10 }]);
  expect(placeSparklinePoints([], 60, 20, 5)).toEqual([]);
});
