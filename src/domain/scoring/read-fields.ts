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

export type ReadValue = (field: Key) => FieldValue | null;

/** Every field with where its value comes from; for scoring alone `valueReader` costs less. */
export function readFields(input: ScoringInput): FieldReadings {
  const readReported = reportedReader(input);
  const adjustments = new Map(input.adjustments.map((adjustment) => [adjustment.field, adjustment]));
  return new Map(
    input.framework.body.fields.map(({ key, derivation }): [Key, FieldReading] => {
      const reported = readReported(key);
      const adjustment = adjustments.get(key);
      if (adjustment === undefined) {
        const source = derivation === null ? 'typed' : 'derived';
        return [key, { field: key, reported, value: reported, source, reason: null }];
      }
      const { value, reason } = adjustment;
      return [key, { field: key, reported, value, source: 'adjusted', reason }];
    }),
  );
}

/** What a field is scored with. */
export function valueReader(input: ScoringInput): ReadValue {
  const readReported = reportedReader(input);
  if (input.adjustments.length === 0) return readReported;
  const adjusted = new Map(input.adjustments.map(({ field, value }) => [field, value]));
  return (field) => {
    const value = adjusted.get(field);
    return value === undefined ? readReported(field) : value;
  };
}

/** As the agency's own documents say; a derivation runs once however often its field is read. */
function reportedReader(input: ScoringInput): ReadValue {
  const { framework, submission } = input;
  const derived = new Map<Key, FieldValue | null>();
  return (key) => {
    const derivation = framework.fields.get(key)?.derivation;
    if (derivation === undefined) return null;
    if (derivation === null) return submission.values[key] ?? null;
    const known = derived.get(key);
    if (known !== undefined) return known;
    const value = deriveField(derivation, input);
    derived.set(key, value);
    return value;
  };
}

/** The number a field holds; null when it is missing or of another type. */
export function numberOf(readings: FieldReadings, field: Key): number | null {
  const value = readings.get(field)?.value;
  return typeof value === 'number' ? value : null;
}
