// Inputs of indicators: of the type that the formula reads, and derived ones of the type that their rule gives.
import type { Field, FrameworkBody, Scoring } from '../documents/generated/documents';
import { latenessLevels } from '../derivation/reporting-lateness';
import type { FrameworkFault } from './framework-fault';
import { inputFields } from './indicator-inputs';

const numbers: readonly Field['type'][] = ['integer', 'decimal', 'money'];

export function checkInputs({ fields, indicators }: FrameworkBody): FrameworkFault[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return [
    ...fields.flatMap(checkDerivation),
    ...indicators.flatMap(({ code, scoring }) => {
      const known = inputFields(scoring).flatMap((key) => byKey.get(key) ?? []);
      const path = `indicators/${code}`;
      return known.flatMap((field) => checkInput(field, scoring, path));
    }),
  ];
}

function checkInput(field: Field, scoring: Scoring, path: string): FrameworkFault[] {
  const { key, type, derivation } = field;
  if (!expectedTypes(scoring).includes(type)) {
    return [{ severity: 'error', code: 'input-type-wrong', path, details: { field: key, type } }];
  }
  if (scoring.type !== 'level' || derivation === null) return [];
  const missing = latenessLevels.filter((id) => scoring.levels.every((level) => level.id !== id));
  if (missing.length === 0) return [];
  const details = { field: key, missing: missing.join(', ') };
  return [{ severity: 'error', code: 'derived-levels-differ', path, details }];
}

function expectedTypes({ type }: Scoring): readonly Field['type'][] {
  switch (type) {
    case 'boolean':
    case 'level':
      return [type];
    case 'ratio':
    case 'ratio-bands':
    case 'value-bands':
      return numbers;
  }
}

function checkDerivation({ key, type, derivation }: Field): FrameworkFault[] {
  if (derivation === null) return [];
  const expected = derivation === 'reporting-lateness' ? ['level'] : numbers;
  if (expected.includes(type)) return [];
  return [
    { severity: 'error', code: 'derived-type-wrong', path: `fields/${key}`, details: { derivation, type } },
  ];
}
