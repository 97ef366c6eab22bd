import { expect, it } from 'vitest';
import { stepRanges } from './step-ranges';

const step = (minimum: number, points: number, isReached = false, exclusive = false) => ({
  minimum,
  points,
  exclusive,
  isReached,
});

it('ends each step where the one above begins, and names what lies below all of them', () => {
  expect(stepRanges([step(0.5, 4), step(0.3, 3, true)], true)).toEqual([
    { id: '0', words: 'from', from: 0.5, to: 0, points: 4, isReached: false },
    { id: '1', words: 'fromBelow', from: 0.3, to: 0.5, points: 3, isReached: true },
    { id: 'below', words: 'below', from: 0, to: 0.3, points: 0, isReached: false },
  ]);
});

it('reaches what lies below when a scored value reaches no step', () => {
  expect(stepRanges([step(2, 1)], true).map(({ isReached }) => isReached)).toEqual([false, true]);
  expect(stepRanges([step(2, 1)], false).map(({ isReached }) => isReached)).toEqual([false, false]);
});

it('leaves the minimum of an exclusive step to the step below', () => {
  expect(
    stepRanges([step(0.2, 1, false, true), step(0, 0.5, false, true)], true).map(({ words }) => words),
  ).toEqual(['above', 'aboveTo', 'exactly']);
});

it('reaches up to the minimum of an exclusive lowest step', () => {
  expect(stepRanges([step(3, 1, false, true)], true).map(({ words }) => words)).toEqual(['above', 'upTo']);
});

it('needs no line below a step that starts at zero', () => {
  expect(stepRanges([step(5, 2), step(0, 1)], true).map(({ words }) => words)).toEqual(['from', 'fromBelow']);
});
