import { deriveField } from '../../../domain/derivation/derive-field';
import type { DerivationContext } from '../../../domain/derivation/derivation-context';
import type {
  FieldValue,
  FrameworkBody,
  Indicator,
  Key,
  Scoring,
} from '../../../domain/documents/generated/documents';

type ReadValue = (field: Key) => FieldValue | null;
/** Null: not applicable. */
type FloatFormula = (read: ReadValue) => number | null;
type FloatIndicator = { readonly indicator: Indicator; readonly formula: FloatFormula };

/**
 * The reference of the score benchmark: the same formulas as anybody would write them in floats, prepared once a
 * framework, with nothing kept but the total.
 */
export function plainFloatScorer(framework: FrameworkBody): (context: DerivationContext) => number {
  const derivations = new Map(framework.fields.map(({ key, derivation }) => [key, derivation]));
  const indicators = framework.indicators.map((indicator): FloatIndicator => ({
    indicator,
    formula: formulaOf(indicator.scoring, indicator.maxPoints),
  }));
  return (context) => {
    const derived = new Map<Key, FieldValue | null>();
    const read = (field: Key): FieldValue | null => {
      const derivation = derivations.get(field) ?? null;
      if (derivation === null) return context.submission.values[field] ?? null;
      const known = derived.get(field);
      if (known !== undefined) return known;
      const value = deriveField(derivation, context);
      derived.set(field, value);
      return value;
    };
    let earned = 0;
    let applicable = 0;
    for (const { indicator, formula } of indicators) {
      if (!indicator.kinds.includes(context.agency.kind)) continue;
      if (indicator.requires !== null && isFalse(framework, indicator.requires, context, read)) continue;
      const points = formula(read);
      if (points === null) continue;
      earned += Math.round(points * 100) / 100;
      applicable += indicator.maxPoints;
    }
    return applicable === 0 ? 0 : Math.round((10_000 * earned) / applicable) / 100;
  };
}

function isFalse(
  { conditions }: FrameworkBody,
  id: Key,
  { agency, submission }: DerivationContext,
  read: ReadValue,
): boolean {
  const condition = conditions.find((candidate) => candidate.id === id);
  if (condition === undefined) return false;
  if (condition.on === 'registry') return agency.facts[condition.key] !== true;
  if (condition.on === 'field') return read(condition.key) === 0;
  return submission.projects.rows.length === 0 && submission.projects.declaredEmpty;
}

function formulaOf(scoring: Scoring, maxPoints: number): FloatFormula {
  switch (scoring.type) {
    case 'ratio':
    case 'ratio-bands': {
      const ifZero = { na: null, full: maxPoints, zero: 0 }[scoring.ifDenominatorZero];
      return (read) => {
        const numerator = read(scoring.numerator);
        const denominator = read(scoring.denominator);
        if (denominator === 0) return ifZero;
        if (typeof numerator !== 'number' || typeof denominator !== 'number') return 0;
        const ratio = numerator / denominator;
        return scoring.type === 'ratio'
          ? maxPoints * Math.min(ratio / scoring.target, scoring.cap)
          : step(scoring.steps, ratio);
      };
    }
    case 'value-bands':
      return (read) => {
        const value = read(scoring.value);
        return typeof value === 'number' ? step(scoring.steps, value) : 0;
      };
    case 'boolean':
      return (read) => (read(scoring.flag) === true ? scoring.pointsIfTrue : scoring.pointsIfFalse);
    case 'level':
      return (read) => {
        const id = read(scoring.level);
        return scoring.levels.find((level) => level.id === id)?.points ?? 0;
      };
  }
}

function step(
  steps: readonly { minimum: number; exclusive: boolean; points: number }[],
  value: number,
): number {
  return (
    steps.find(({ minimum, exclusive }) => (exclusive ? value > minimum : value >= minimum))?.points ?? 0
  );
}
