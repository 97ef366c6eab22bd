// The value of every field of a report: typed, derived from a register, or adjusted by a reviewer.
import type { Adjustment, FieldValue, Key } from '../documents/generated/documents';
import type { DerivationContext } from '../derivation/derivation-context';
import { deriveField } from '../derivation/derive-field';
import type { FrameworkIndex } from '../framework/framework-index';

export type ScoringInput = DerivationContext & {
  readonly framework: FrameworkIndex;
  /** Empty for the agency's own score. */
  readonly adjustments: readonly Adjustment[];
};

export type FieldSource = 'typed' | 'derived' | 'adjusted';

export type FieldReading = {
  readonly field: Key;
  /** As the agency's own documents say; null is missing. */
  readonly reported: FieldValue | null;
  /** What is scored. */
  readonly value: FieldValue | null;
  readonly source: FieldSource;
  /** Why a reviewer changed it. */
  readonly reason: string | null;
};

export type FieldReadings = ReadonlyMap<Key, FieldReading>;

export function readFields(input: ScoringInput): FieldReadings {
  const adjustments = new Map(input.adjustments.map((adjustment) => [adjustment.field, adjustment]));
  return new Map(
    input.framework.body.fields.map(({ key, derivation }) => {
      const reported =
        derivation === null ? (input.submission.values[key] ?? null) : deriveField(derivation, input);
      const adjustment = adjustments.get(key);
      const reading: FieldReading =
        adjustment === undefined
          ? {
              field: key,
              reported,
              value: reported,
              source: derivation === null ? 'typed' : 'derived',
              reason: null,
            }
          : { field: key, reported, value: adjustment.value, source: 'adjusted', reason: adjustment.reason };
      return [key, reading];
    }),
  );
}

/** The number a field holds; null when it is missing or of another type. */
export function numberOf(readings: FieldReadings, field: Key): number | null {
  const value = readings.get(field)?.value;
  return typeof value === 'number' ? value : null;
}
