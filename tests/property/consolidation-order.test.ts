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

function scoreboardOf(documents: readonly VerifiedDocument[], scoringMode: ScoringMode) {
  const result = consolidate(documents, { period: '2019-H2', mode: scoringMode, crypto: toyCrypto });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.scoreboard;
}

const textOf = (...given: Parameters<typeof scoreboardOf>): string =>
  Buffer.from(scoreboardBytes(scoreboardOf(...given))).toString('utf8');

describe('the result of a set of documents', () => {
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
      fc.property(randomProvince, mode, (documents, scoringMode) => {
        validateScoreboardBody(scoreboardOf(documents, scoringMode));
        expect(validateScoreboardBody.errors ?? []).toEqual([]);
      }),
    );
  });

  it('follows from the documents it names and from nothing else', () => {
    fc.assert(
      fc.property(randomProvince, mode, (documents, scoringMode) => {
        const { inputs } = scoreboardOf(documents, scoringMode);
        const named = documents.filter(({ id }) => inputs.includes(id));
        expect(textOf(named, scoringMode)).toBe(textOf(documents, scoringMode));
      }),
    );
  });

  it('does not change when strangers add documents under their own keys', () => {
    fc.assert(
      fc.property(randomProvince, mode, fc.nat(), (documents, scoringMode, seed) => {
        const stranger = toyKey(`stranger ${seed}`);
        const forged = documents
          .filter(({ document }) => document.kind !== 'campaign')
          .map((document) => ({ ...document, publicKey: stranger }));
        expect(textOf([...forged, ...documents], scoringMode)).toBe(textOf(documents, scoringMode));
      }),
    );
  });
});
