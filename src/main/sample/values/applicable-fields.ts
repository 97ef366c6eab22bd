import type { Indicator, Key, Scoring } from '../../../domain/documents/generated/documents';
import { sampleFramework, sampleResources } from '../sample-resources';

/** The fields that an indicator is computed from. */
export function inputsOf(scoring: Scoring): readonly Key[] {
  switch (scoring.type) {
    case 'ratio':
    case 'ratio-bands':
      return [scoring.numerator, scoring.denominator];
    case 'value-bands':
      return [scoring.value];
    case 'boolean':
      return [scoring.flag];
    case 'level':
      return [scoring.level];
  }
}

/** What the framework asks of a kind, or of the kind it reports like. */
export function indicatorsOf(kind: Key): readonly Indicator[] {
  const asked = sampleResources.agencies.kinds[kind]?.reportsLike ?? kind;
  return sampleFramework.indicators.filter((indicator) => indicator.kinds.includes(asked));
}

const known = new Map<Key, ReadonlySet<Key>>();

export function applicableFields(kind: Key): ReadonlySet<Key> {
  const found =
    known.get(kind) ??
    new Set([
      ...indicatorsOf(kind).flatMap((indicator) => inputsOf(indicator.scoring)),
      ...sampleFramework.conditions.flatMap((condition) =>
        condition.on === 'field' &&
        indicatorsOf(kind).some((indicator) => indicator.requires === condition.id)
          ? [condition.key]
          : [],
      ),
    ]);
  known.set(kind, found);
  return found;
}
