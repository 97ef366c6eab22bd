// Which fields an indicator is made of.
import type { Key, Scoring } from '../documents/generated/documents';

/** Numerator before denominator. */
export function inputFields(scoring: Scoring): Key[] {
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
