import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences';

describe('finding where two results differ', () => {
  it('names every place by its pointer, up to the limit', () => {
    const left = { a: [1, { b: 2 }], c: null, d: 'x' };
    const right = { a: [1, { b: 3 }, 4], c: {}, d: 'x', e: 1 };
    expect(findDifferences(left, right, 9)).toEqual(['/a/1/b', '/a/2', '/c', '/e']);
    expect(findDifferences(left, right, 2)).toEqual(['/a/1/b', '/a/2']);
    expect(findDifferences(left, structuredClone(left), 9)).toEqual([]);
    expect(findDifferences(1, 2, 9)).toEqual(['/']);
  });
});
