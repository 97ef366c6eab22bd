import { describe, expect, it } from 'vitest';
import { builtInFramework } from '../../../tests/support/scoring-inputs';
import type { FrameworkBody } from '../documents/generated/documents';
import { bandOf, bandsFromTop } from './find-band';

const names = { vi: '', en: '' };

function withBands(...minimums: number[]): FrameworkBody {
  const bands = minimums.map((minimum) => ({ id: `from${minimum}`, name: names, minimum }));
  return { ...builtInFramework, bands };
}

describe('the band of a total', () => {
  it.each([
    [10_000, 85],
    [8_500, 85],
    [8_499, 70],
    [7_000, 70],
    [5_000, 50],
    [4_999, 0],
    [0, 0],
  ])('of %i hundredths is the one from %i', (total, minimum) => {
    expect(bandOf(builtInFramework, total).minimum).toBe(minimum);
  });

  it('does not depend on the order in which the framework lists them', () => {
    const framework = withBands(0, 85, 50, 70);
    expect([7_200, 9_000, 10].map((total) => bandOf(framework, total).minimum)).toEqual([70, 85, 0]);
    expect(bandsFromTop(framework).map(({ minimum }) => minimum)).toEqual([85, 70, 50, 0]);
  });

  it('is the lowest one for a total below all of them', () => {
    expect(bandOf(withBands(80, 40), 1_000).minimum).toBe(40);
  });
});
