// What a framework lets stand in a submission's values and in a reviewer's adjustments.
import type { Field, FieldValue, FrameworkBody, Key } from '../documents/generated/documents';
import { fail, type Problem } from '../problem/problem';

export type FieldRule = {
  readonly type: Field['type'];
  readonly isDerived: boolean;
  readonly levels: ReadonlySet<string>;
};

export type FieldRules = ReadonlyMap<Key, FieldRule>;

export function fieldRulesOf(framework: FrameworkBody): FieldRules {
  const levels = new Map<Key, Set<string>>();
  for (const { scoring } of framework.indicators) {
    if (scoring.type !== 'level') continue;
    const known = levels.get(scoring.level) ?? new Set<string>();
    for (const level of scoring.levels) known.add(level.id);
    levels.set(scoring.level, known);
  }
  return new Map(
    framework.fields.map((field) => [
      field.key,
      {
        type: field.type,
        isDerived: field.derivation !== null,
        levels: levels.get(field.key) ?? new Set<string>(),
      },
    ]),
  );
}

/** An agency may fill every field that is not derived; derived ones never travel. */
export function checkTypedValues(
  values: { readonly [field: Key]: FieldValue },
  rules: FieldRules,
): Problem | null {
  for (const field of Object.keys(values).sort()) {
    const value = values[field];
    const rule = rules.get(field);
    if (rule === undefined) return fail('field-unknown', { field }).problem;
    if (rule.isDerived) return fail('field-derived', { field }).problem;
    if (value === undefined || !suits(value, rule))
      return fail('field-type-wrong', { field, type: rule.type }).problem;
  }
  return null;
}

/** A reviewer may set any field, derived ones too, and may empty it. */
export function checkAdjustedValue(field: Key, value: FieldValue | null, rules: FieldRules): Problem | null {
  const rule = rules.get(field);
  if (rule === undefined) return fail('field-unknown', { field }).problem;
  if (value !== null && !suits(value, rule))
    return fail('field-type-wrong', { field, type: rule.type }).problem;
  return null;
}

function suits(value: FieldValue, rule: FieldRule): boolean {
  switch (rule.type) {
    case 'integer':
    case 'money':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'decimal':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'level':
      return typeof value === 'string' && rule.levels.has(value);
  }
}
