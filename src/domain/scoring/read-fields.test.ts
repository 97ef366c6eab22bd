import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aScoringInput,
  aSubmission,
  anAgency,
  builtInFramework,
} from '../../../tests/support/scoring-inputs';
import type { Adjustment, FieldValue, Key } from '../documents/generated/documents';
import { readFields, valueReader } from './read-fields';

const keys = builtInFramework.fields.map(({ key }) => key);
const derivedKey =
  builtInFramework.fields.find(({ derivation }) => derivation === 'high-skill-target')?.key ?? '';
const [typedKey = ''] = keys;

const read = (values: { [field: Key]: FieldValue }, adjustments: Adjustment[] = []) =>
  readFields(
    aScoringInput({
      agency: anAgency({ highSkillTarget: 4 }),
      submission: aSubmission({ values }),
      adjustments,
    }),
  );

describe('the fields of a report', () => {
  it('are every field of the framework, blank ones as missing and zero as zero', () => {
    const fields = read({ [typedKey]: 0 });
    expect([...fields.keys()]).toEqual(keys);
    expect([fields.get(typedKey)?.value, fields.get(keys[1] ?? '')?.value]).toEqual([0, null]);
  });

  it('never take a derived value from the report', () => {
    expect(read({ [derivedKey]: 99 }).get(derivedKey)).toEqual({
      field: derivedKey,
      reported: 4,
      value: 4,
      source: 'derived',
      reason: null,
    });
  });

  it.each<[string, Key, FieldValue | null, FieldValue]>([
    ['typed', typedKey, 7, 12],
    ['typed, to missing', typedKey, null, 12],
    ['derived', derivedKey, 2, 4],
  ])('keep what was reported beside what a reviewer set: %s', (_name, field, value, reported) => {
    const fields = read({ [typedKey]: 12 }, [{ field, value, reason: 'counted on site' }]);
    expect(fields.get(field)).toEqual({
      field,
      reported,
      value,
      source: 'adjusted',
      reason: 'counted on site',
    });
  });

  it('have the same values as the reader that scoring uses', () => {
    const value = fc.oneof(fc.nat(), fc.boolean(), fc.constantFrom('0', '1'));
    const adjustment = fc.record({
      field: fc.constantFrom(...keys),
      value: fc.option(value),
      reason: fc.constant(''),
    });
    const values = fc.dictionary(fc.constantFrom(...keys), value);
    fc.assert(
      fc.property(
        values,
        fc.uniqueArray(adjustment, { selector: ({ field }) => field }),
        (typed, adjustments) => {
          const input = aScoringInput({ submission: aSubmission({ values: typed }), adjustments });
          const readValue = valueReader(input);
          expect(keys.map((key) => readValue(key))).toEqual(
            [...readFields(input).values()].map((one) => one.value),
          );
        },
      ),
    );
  });
});
