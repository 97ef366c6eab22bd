import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchSegments } from './hatch-segments';
import { trendScale } from './trend-scale';

describe('hatchSegments', () => {
  it('stays inside the box, rises at 45 degrees and never leaves a box of some width empty', () => {
    const side = fc.double({ min: 1.2, max: 50, noNaN: true });
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const segments = hatchSegments({ x, y, width, height }, 1.15);
        expect(segments.length).toBeGreaterThan(0);
        for (const { x1, y1, x2, y2 } of segments) {
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(x - 1e-9);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(x + width + 1e-9);
          expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(y - 1e-9);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(y + height + 1e-9);
          expect(x2 - x1).toBeCloseTo(y1 - y2, 6);
        }
      }),
    );
  });
});

describe('trendScale', () => {
  const bands = [85, 70, 50, 0].map((minimum) => ({
    id: String(minimum),
    name: { vi: '', en: '' },
    minimum,
  }));
  const period = (score: string | null, median: string | null) => ({
    period: '2019-H1',
    score,
    median,
    rank: null,
    ranked: null,
    frameworkChanged: false,
  });
  const scaleOf = (figures: [string | null, string | null][]) => {
    const { low, high, thresholds } = trendScale(
      figures.map(([score, median]) => period(score, median)),
      bands,
    );
    return { low, high, limits: thresholds.map((band) => band.minimum) };
  };

  it('shows the near band above and all figures', () => {
    expect(
      scaleOf([
        ['68.12', '67.90'],
        ['77.48', '74.02'],
      ]),
    ).toEqual({ low: 60, high: 90, limits: [85, 70] });
  });

  it('never lies on a limit and never leaves 0 to 100', () => {
    expect(scaleOf([['98.00', null]])).toEqual({ low: 80, high: 100, limits: [85] });
    expect(scaleOf([['2.00', '3.00']])).toEqual({ low: 0, high: 20, limits: [] });
    expect(scaleOf([['75.00', '74.00']])).toEqual({ low: 65, high: 90, limits: [85, 70] });
  });

  it('spans everything when there is no figure', () => {
    expect(scaleOf([[null, null]])).toEqual({ low: 0, high: 100, limits: [85, 70, 50] });
  });
});
