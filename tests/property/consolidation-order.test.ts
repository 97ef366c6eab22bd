import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '../../src/domain/consolidation/consolidate';
import { scoreboardBytes } from '../../src/domain/consolidation/scoreboard-bytes';
import { validateScoreboardBody } from '../../src/domain/documents/generated/validators';
import type { ScoringMode } from '../../src/domain/documents/generated/documents';
import type { VerifiedDocument } from '../../src/domain/documents/verified-document';
import { randomProvince } from '../support/random-province';
import { toyCrypto, toyKey } from '../support/toy-crypto';

const mode: fc.Arbitrary<ScoringMode> = fc.constantFrom('provisional', 'official');

const options = (scoringMode: ScoringMode) => ({
  period: '2019-H2',
  mode: scoringMode,
  crypto: toyCrypto,
  root: toyKey('root'),
});

/** The bytes, or the code of the problem: both must follow from the set alone. */
function textOf(documents: readonly VerifiedDocument[], scoringMode: ScoringMode): string {
  const result = consolidate(documents, options(scoringMode));
  return result.ok
    ? Buffer.from(scoreboardBytes(result.value.scoreboard)).toString('utf8')
    : result.problem.code;
}

/** Provinces whose campaigns can be told apart, with their result. */
const scored = fc
  .tuple(randomProvince, mode)
  .map(([documents, scoringMode]) => ({
    documents,
    scoringMode,
    result: consolidate(documents, options(scoringMode)),
  }))
  .filter(({ result }) => result.ok)
  .map(({ documents, scoringMode, result }) => {
    if (!result.ok) throw new Error(result.problem.code);
    return { documents, scoringMode, scoreboard: result.value.scoreboard };
  });

describe('the result of a set of documents', { timeout: 60_000 }, () => {
  it('is the same bytes in any order and with any duplication', () => {
    const shuffled = randomProvince.chain((documents) =>
      fc.tuple(
        fc.constant(documents),
        fc.shuffledSubarray([...documents, ...documents], { minLength: 2 * documents.length }),
        mode,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([documents, again, scoringMode]) => {
        expect(textOf(again, scoringMode)).toBe(textOf(documents, scoringMode));
      }),
    );
  });

  it('has the shape of the schema', () => {
    fc.assert(
      fc.property(scored, ({ scoreboard }) => {
        validateScoreboardBody(scoreboard);
        expect(validateScoreboardBody.errors ?? []).toEqual([]);
      }),
    );
  });

  it('follows from the documents it names and from nothing else', () => {
    fc.assert(
      fc.property(scored, ({ documents, scoringMode, scoreboard }) => {
        const named = new Set(scoreboard.inputs);
        const used = documents.filter(({ id }) => named.has(id));
        expect(textOf(used, scoringMode)).toBe(Buffer.from(scoreboardBytes(scoreboard)).toString('utf8'));
      }),
    );
  });

  it('does not change when strangers add documents under their own keys', () => {
    fc.assert(
      fc.property(randomProvince, mode, fc.nat(), (documents, scoringMode, seed) => {
        const stranger = toyKey(`stranger ${seed}`);
        const forged = documents.map((document) => ({ ...document, publicKey: stranger }));
        expect(textOf([...forged, ...documents], scoringMode)).toBe(textOf(documents, scoringMode));
      }),
    );
  });
});
