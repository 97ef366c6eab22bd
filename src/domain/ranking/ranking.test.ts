import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { aScoringInput, aSubmission, anAgency, builtInIndex } from '../../../tests/support/scoring-inputs';
import type { FieldValue } from '../documents/generated/documents';
import { noRulings, scoreAgency, type AgencyScore } from '../scoring/score-agency';
import { compareProgress } from './compare-progress';
import { drawRanks } from './draw-ranks';
import { leaveOneOut } from './leave-one-out';
import { medianOf } from './median';
import { createUniform } from './random-weights';
import { rankScores } from './rank-scores';

const seed = Uint8Array.from({ length: 16 }, (_, index) => index + 1);

function scoreOf(id: string, values: { [field: string]: FieldValue }): AgencyScore {
  const scored = scoreAgency(
    aScoringInput({ agency: anAgency({ id }), submission: aSubmission({ values }) }),
    noRulings,
  );
  if (scored === null) throw new Error('Something applies.');
  return scored;
}

const computers = (share: number) => ({ cbcc_tong: 100, cbcc_co_may: share });

describe('ranks', () => {
  it('are shared on a tie, and the next is skipped', () => {
    const totals = [
      { agency: 'D', total: 7000 },
      { agency: 'B', total: 8000 },
      { agency: 'A', total: 8000 },
      { agency: 'C', total: 9000 },
    ];
    expect(rankScores(totals)).toEqual([
      { agency: 'C', rank: 1 },
      { agency: 'A', rank: 2 },
      { agency: 'B', rank: 2 },
      { agency: 'D', rank: 4 },
    ]);
  });

  it('do not depend on the order of what is ranked', () => {
    const totals = fc.uniqueArray(
      fc.record({ agency: fc.stringMatching(/^[A-Z]{2,4}$/), total: fc.nat(20) }),
      {
        selector: ({ agency }) => agency,
      },
    );
    fc.assert(
      fc.property(totals, (list) => {
        expect(rankScores([...list].reverse())).toEqual(rankScores(list));
      }),
    );
  });
});

describe('a median', () => {
  it('is the middle, or the mean of the two in the middle, half up', () => {
    expect([[3, 1, 2], [1, 2], [1, 6], [4, 1, 2, 3], []].map(medianOf)).toEqual([2, 2, 4, 3, null]);
  });
});

describe('the draws', () => {
  it('use the published generator: its numbers for a known seed, as an independent implementation gives them', () => {
    const uniform = createUniform(seed);
    expect([uniform(), uniform(), uniform()].map((value) => value * 2 ** 32)).toEqual([
      1_560_914_350, 1_608_738_038, 3_005_185_132,
    ]);
  });

  it('leave a clear leader at rank 1 and mix agencies that are equal but for the weights', () => {
    const scores = [
      scoreOf('LEAD', { ...computers(100), mt_tong: 100, mt_ket_noi: 100, co_tslcd: true }),
      scoreOf('LEFT', { ...computers(60), mt_tong: 100, mt_ket_noi: 10 }),
      scoreOf('RIGHT', { ...computers(26), mt_tong: 100, mt_ket_noi: 61 }),
      scoreOf('TAIL', {}),
    ];
    const drawn = drawRanks({ framework: builtInIndex, scores, seed, draws: 1_000 });
    expect(drawn.get('LEAD')).toEqual({ from: 1, to: 1, tiedWith: [] });
    expect(drawn.get('TAIL')).toEqual({ from: 4, to: 4, tiedWith: [] });
    expect([drawn.get('LEFT'), drawn.get('RIGHT')]).toEqual([
      { from: 2, to: 3, tiedWith: ['RIGHT'] },
      { from: 2, to: 3, tiedWith: ['LEFT'] },
    ]);
  });

  it('give the same intervals in any order of agencies', () => {
    const scores = [5, 17, 60, 61, 90].map((share) =>
      scoreOf(`A${share}`, { ...computers(share), mt_tong: 100, mt_ket_noi: 100 - share }),
    );
    const forward = drawRanks({ framework: builtInIndex, scores, seed, draws: 200 });
    const backward = drawRanks({ framework: builtInIndex, scores: [...scores].reverse(), seed, draws: 200 });
    expect(backward).toEqual(forward);
  });
});

describe('leaving one indicator out', () => {
  it('names the one a rank hangs on, and none when nothing moves', () => {
    const scores = [
      scoreOf('FIRST', { ...computers(100) }),
      scoreOf('SECOND', { co_tslcd: true }),
      scoreOf('THIRD', {}),
    ];
    expect(leaveOneOut(builtInIndex, scores)).toEqual(
      new Map([
        ['FIRST', { indicator: 'HT01', rankWithout: 2 }],
        ['SECOND', { indicator: 'HT01', rankWithout: 1 }],
        ['THIRD', { indicator: 'HT01', rankWithout: 2 }],
      ]),
    );
  });
});

describe('progress', () => {
  const under = (score: AgencyScore) => ({ framework: builtInIndex, score });

  it('is counted over exactly the indicators that have a value in both', () => {
    const before = scoreOf('STP', { ...computers(50), co_tslcd: true });
    const after = scoreOf('STP', { ...computers(80), mt_tong: 10, mt_ket_noi: 10 });
    // HT01 (3) went from 1.5 to 2.4; CS05 (1) stayed at 1; HT03 and HT02 have a value only once.
    expect(compareProgress(under(before), under(after))).toEqual({
      before: 6250,
      after: 8500,
      change: 2250,
      comparablePoints: 400,
    });
  });

  it('leaves out an indicator whose rule changed', () => {
    const changed = {
      ...builtInIndex,
      indicators: new Map(
        [...builtInIndex.indicators].map(([code, indicator]) => [
          code,
          code === 'HT01' && indicator.scoring.type === 'ratio'
            ? { ...indicator, scoring: { ...indicator.scoring, target: 0.5 } }
            : indicator,
        ]),
      ),
    };
    const score = scoreOf('STP', computers(50));
    expect(compareProgress({ framework: changed, score }, under(score))?.comparablePoints).toBe(100);
  });
});
