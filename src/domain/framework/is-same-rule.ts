// Whether two frameworks measure an indicator in the same way, whatever words they use for it.
import type { Field, Key, Scoring } from '../documents/generated/documents';
import type { FrameworkIndex } from './framework-index';
import { inputFields } from './indicator-inputs';

/** Same inputs, counted and derived alike, and the same formula; names, units and help may differ. */
export function isSameRule(code: Key, left: FrameworkIndex, right: FrameworkIndex): boolean {
  const [one, other] = [left.indicators.get(code)?.scoring, right.indicators.get(code)?.scoring];
  if (one === undefined || other === undefined) return false;
  if (one === other) return true;
  return (
    formulaText(one) === formulaText(other) &&
    inputFields(one).every((key) => isSameInput(left.fields.get(key), right.fields.get(key)))
  );
}

function isSameInput(left: Field | undefined, right: Field | undefined): boolean {
  return (
    left?.type === right?.type && left?.measure === right?.measure && left?.derivation === right?.derivation
  );
}

/** Every number and input of a formula as one text, members in a fixed order. */
function formulaText(scoring: Scoring): string {
  switch (scoring.type) {
    case 'ratio': {
      const { type, numerator, denominator, target, cap, ifDenominatorZero } = scoring;
      return JSON.stringify([type, numerator, denominator, target, cap, ifDenominatorZero]);
    }
    case 'ratio-bands': {
      const { type, numerator, denominator, steps, ifDenominatorZero } = scoring;
      return JSON.stringify([type, numerator, denominator, stepsOf(steps), ifDenominatorZero]);
    }
    case 'value-bands':
      return JSON.stringify([scoring.type, scoring.value, stepsOf(scoring.steps)]);
    case 'boolean':
      return JSON.stringify([scoring.type, scoring.flag, scoring.pointsIfTrue, scoring.pointsIfFalse]);
    case 'level':
      return JSON.stringify([
        scoring.type,
        scoring.level,
        scoring.levels.map(({ id, points }) => [id, points]),
      ]);
  }
}

function stepsOf(steps: readonly { minimum: number; points: number; exclusive: boolean }[]) {
  return steps.map(({ minimum, points, exclusive }) => [minimum, points, exclusive]);
}
