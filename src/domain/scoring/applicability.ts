// Whether an indicator belongs to the base of an agency.
import type { Condition, Indicator } from '../documents/generated/documents';
import { registerRows } from '../derivation/register-rows';
import type { ReadValue, ScoringInput } from './read-fields';

export type NotApplicableCause = 'kind' | 'condition' | 'zero-denominator' | 'granted';

/** Why the indicator is out before its formula is looked at; null when it is in. */
export function excludedBy(
  indicator: Indicator,
  input: ScoringInput,
  readValue: ReadValue,
): 'kind' | 'condition' | null {
  if (!indicator.kinds.includes(input.agency.kind)) return 'kind';
  if (indicator.requires === null) return null;
  const condition = input.framework.conditions.get(indicator.requires);
  return condition !== undefined && isFalse(condition, input, readValue) ? 'condition' : null;
}

/** A registry fact is the department's; a field or register says no only when present and 0: blank keeps the indicator. */
function isFalse(condition: Condition, input: ScoringInput, readValue: ReadValue): boolean {
  switch (condition.on) {
    case 'registry':
      return input.agency.facts[condition.key] !== true;
    case 'field':
      return readValue(condition.key) === 0;
    case 'register': {
      const register = registerNamed(condition.key, input);
      return register !== null && registerRows<unknown>(register)?.length === 0;
    }
  }
}

function registerNamed(name: string, { submission }: ScoringInput) {
  switch (name) {
    case 'projects':
      return submission.projects;
    case 'staff':
      return submission.staff;
    case 'hires':
      return submission.hires;
    default:
      return null;
  }
}
