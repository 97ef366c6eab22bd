import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aScoringInput,
  aSubmission,
  anAgency,
  builtInFramework,
} from '../../../tests/support/scoring-inputs';
import type { FrameworkBody } from '../documents/generated/documents';
import { indexFramework } from '../framework/framework-index';
import { noRulings, scoreAgency, type AgencyScore } from '../scoring/score-agency';
import { leaveOneOut } from './leave-one-out';
import { rankScores } from './rank-scores';

/** Few indicators, so that ranks move often. */
const body: FrameworkBody = { ...builtInFramework, indicators: builtInFramework.indicators.slice(0, 5) };
const framework = indexFramework(body);
const inputs = ['cbcc_co_may', 'cbcc_tong', 'mt_ket_noi', 'mt_tong'];

const reports = fc.array(
  fc.record({
    counts: fc.tuple(...inputs.map(() => fc.nat(12))),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  }),
  { minLength: 1, maxLength: 8 },
);

function scoresUnder(
  given: FrameworkBody,
  rows: readonly { counts: number[]; flags: boolean[] }[],
): AgencyScore[] {
  const index = indexFramework(given);
  return rows.flatMap(({ counts, flags }, row) => {
    const [screen, scanner, backup] = flags;
    const values = {
      ...Object.fromEntries(inputs.map((input, place) => [input, counts[place] ?? 0])),
      co_tslcd: screen ?? false,
      co_may_quet: scanner ?? false,
      co_sao_luu: backup ?? false,
    };
    const agency = anAgency({ id: `A${row}` });
    const input = aScoringInput({ framework: index, agency, submission: aSubmission({ values }) });
    return scoreAgency(input, noRulings) ?? [];
  });
}

describe('leaving one indicator out', () => {
  it('gives the ranks that scoring gives under a framework without it, for the indicator that moves most', () => {
    fc.assert(
      fc.property(reports, (rows) => {
        const scores = scoresUnder(body, rows);
        const ranksUnder = (given: FrameworkBody) =>
          new Map(rankScores(scoresUnder(given, rows)).map(({ agency, rank }) => [agency, rank]));
        const own = ranksUnder(body);
        const without = body.indicators.map(({ code }) =>
          ranksUnder({ ...body, indicators: body.indicators.filter((indicator) => indicator.code !== code) }),
        );
        const expected = scores.map(({ agency }) => {
          const moves = without.map((ranks) => Math.abs((ranks.get(agency) ?? 0) - (own.get(agency) ?? 0)));
          const place = moves.indexOf(Math.max(...moves));
          if (moves[place] === 0) return [agency, null];
          return [
            agency,
            { indicator: body.indicators[place]?.code, rankWithout: without[place]?.get(agency) },
          ];
        });
        expect([...leaveOneOut(framework, scores)]).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('moves nobody in a list of one', () => {
    const scores = scoresUnder(body, [{ counts: [1, 2, 3, 4], flags: [true, false, true] }]);
    expect(leaveOneOut(framework, scores)).toEqual(new Map([['A0', null]]));
  });
});
