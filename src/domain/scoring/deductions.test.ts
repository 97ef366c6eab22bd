import { describe, expect, it } from 'vitest';
import { builtInFramework } from '../../../tests/support/scoring-inputs';
import type { FrameworkBody } from '../documents/generated/documents';
import { lessDeductions, sumDeductions } from './deductions';

const items = [
  { code: 'D1', name: { vi: '', en: '' }, points: -1.5 },
  { code: 'D2', name: { vi: '', en: '' }, points: -5 },
];
const framework = (floor: number, enabled = true): FrameworkBody => ({
  ...builtInFramework,
  deductions: { enabled, floor, items },
});

describe('deductions', () => {
  it('add up by code, each once, unknown codes left aside', () => {
    expect([
      sumDeductions(framework(0), ['D1', 'D2', 'D1', 'D9']),
      sumDeductions(framework(0), []),
      sumDeductions(framework(0, false), ['D1']),
    ]).toEqual([650, 0, 0]);
  });

  it.each([
    ['above the floor', 8_000, 7_350],
    ['to the floor', 2_300, 2_000],
    ['from the floor', 2_000, 2_000],
    ['below the floor already', 1_200, 1_200],
  ])('take a total %s from %i to %i', (_name, total, left) => {
    expect(lessDeductions(total, 650, framework(20))).toBe(left);
  });
});
