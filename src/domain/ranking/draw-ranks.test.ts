import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInFramework } from '../../../tests/support/scoring-inputs';
import { indexFramework } from '../framework/framework-index';
import type { AgencyScore } from '../scoring/score-agency';
import { drawMethod, drawRanks } from './draw-ranks';
import { createUniform } from './random-weights';

/** Four indicators are enough; an agency is its points in each, null where it does not apply. */
const maxima = [4_000, 3_000, 2_000, 1_000];
const framework = indexFramework({
  ...builtInFramework,
  indicators: builtInFramework.indicators.slice(0, maxima.length),
});

function agency(id: string, points: readonly (number | null)[], deducted = 0): AgencyScore {
  const earned = points.reduce<number>((sum, own) => sum + (own ?? 0), 0);
  const applicable = maxima.reduce((sum, maximum, index) => sum + (points[index] === null ? 0 : maximum), 0);
  return {
    agency: id,
    kind: '',
    indicators: maxima.map((maximum, index) => {
      const own = points[index] ?? null;
      const code = framework.body.indicators[index]?.code ?? '';
      return { code, status: own === null ? 'not-applicable' : 'scored', cause: null, points: own, maximum };
    }),
    groups: [],
    earned,
    applicable,
    deducted,
    total: Math.round((10_000 * earned) / applicable) - deducted,
    coverage: 10_000,
    band: '',
    fields: new Map(),
  };
}

const seeds = fc.uint8Array({ minLength: 16, maxLength: 16 });
const agencies = fc
  .array(fc.tuple(...maxima.map((maximum) => fc.option(fc.nat(maximum), { freq: 6 }))), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows) => rows.filter((row) => row.some((own) => own !== null)))
  .map((rows) => rows.map((row, index) => agency(`A${index}`, row)));

/** The method of the design, written down as plainly as it reads. */
function byTheBook(scores: readonly AgencyScore[], seed: Uint8Array, draws: number) {
  const uniform = createUniform(seed);
  const rounds = Array.from({ length: draws }, () => {
    const weights = maxima.map(() => 0.75 + 0.5 * uniform());
    const totals = new Map(
      scores.map(({ agency: id, indicators }) => {
        let earned = 0;
        let applicable = 0;
        indicators.forEach(({ points, maximum }, index) => {
          if (points === null) return;
          earned += (weights[index] ?? 0) * points;
          applicable += (weights[index] ?? 0) * maximum;
        });
        return [id, (10_000 * earned) / applicable];
      }),
    );
    return new Map(
      [...totals].map(([id, total]) => [
        id,
        1 + [...totals.values()].filter((other) => other > total).length,
      ]),
    );
  });
  const percentile = (id: string, percent: number): number | undefined => {
    const ranks = rounds.map((ranked) => ranked.get(id) ?? 0).sort((left, right) => left - right);
    return ranks[Math.ceil((percent / 100) * draws) - 1];
  };
  return new Map(scores.map(({ agency: id }) => [id, [percentile(id, 5), percentile(id, 95)]]));
}

describe('the interval of a rank', () => {
  it('is that of the method worked without any shortcut', () => {
    fc.assert(
      fc.property(agencies, seeds, (scores, seed) => {
        const drawn = drawRanks({ framework, scores, seed, draws: 100 });
        const intervals = new Map([...drawn].map(([id, { from, to }]) => [id, [from, to]]));
        const expected = byTheBook(scores, seed, 100);
        expect(new Map([...intervals].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 60 },
    );
  });

  it('is one rank when only one agency stands in the list, and nothing for an empty list', () => {
    const seed = new Uint8Array(16);
    expect([
      drawRanks({ framework, scores: [agency('A', [1, 2, 3, 4])], seed, draws: 10 }),
      drawRanks({ framework, scores: [], seed, draws: 10 }),
    ]).toEqual([new Map([['A', { from: 1, to: 1, tiedWith: [] }]]), new Map()]);
  });

  it('is shared by agencies with the same points, which are equal rather than tied within noise', () => {
    const scores = ['A', 'B'].map((id) => agency(id, [100, 200, 300, 400]));
    const drawn = drawRanks({ framework, scores, seed: new Uint8Array(16), draws: 50 });
    expect([...drawn.values()]).toEqual(scores.map(() => ({ from: 1, to: 1, tiedWith: [] })));
  });

  it('takes deductions off every draw, and not below their floor', () => {
    const scores = [agency('A', [1_000, 0, 0, 0], 900), agency('B', [500, 0, 0, 0])];
    const ranksWithFloor = (floor: number) => {
      const deductions = { ...builtInFramework.deductions, enabled: true, floor };
      const index = indexFramework({ ...framework.body, deductions });
      const drawn = drawRanks({ framework: index, scores, seed: new Uint8Array(16), draws: 50 });
      return ['A', 'B'].map((id) => drawn.get(id)?.from);
    };
    // A falls from about 10 to about 1, below the 5 of B; a floor of 100 leaves nothing to take.
    expect([ranksWithFloor(0), ranksWithFloor(100)]).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });
});

describe('neighbours within noise', () => {
  it('are each ahead in at least a tenth of the draws, counted both ways', () => {
    fc.assert(
      fc.property(agencies, seeds, (scores, seed) => {
        const drawn = drawRanks({ framework, scores, seed, draws: 100 });
        for (const [id, { tiedWith }] of drawn) {
          for (const other of tiedWith) expect(drawn.get(other)?.tiedWith).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the weights', () => {
  it('lie in [1 - spread, 1 + spread), spread evenly', () => {
    const uniform = createUniform(Uint8Array.from({ length: 16 }, (_, index) => 7 * index));
    const drawn = Array.from({ length: 20_000 }, () => uniform());
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect([Math.min(...drawn) >= 0, Math.max(...drawn) < 1, Math.abs(mean - 0.5) < 0.01]).toEqual([
      true,
      true,
      true,
    ]);
    expect([1 - drawMethod.spread, 1 + drawMethod.spread]).toEqual([0.75, 1.25]);
  });

  it('differ with any byte of the seed', () => {
    fc.assert(
      fc.property(seeds, fc.nat(15), (seed, place) => {
        const other = seed.map((byte, index) => (index === place ? byte ^ 1 : byte));
        const [one, two] = [seed, other].map((bytes) => createUniform(bytes)());
        expect(one).not.toBe(two);
      }),
    );
  });
});
