// Where each field of a framework is typed: shared fields stand with the first indicator that uses them.
import type { Code, Derivation, FrameworkBody, Indicator, Key } from '../documents/generated/documents';
import { inputFields } from '../framework/indicator-inputs';

/** Field to the code of the first of the indicators given, in their order. */
export function fieldHomes(indicators: readonly Indicator[]): ReadonlyMap<Key, Code> {
  const homes = new Map<Key, Code>();
  for (const { code, scoring } of indicators) {
    for (const field of inputFields(scoring)) if (!homes.has(field)) homes.set(field, code);
  }
  return homes;
}

/** Codes of the indicators that read a field. */
export function indicatorsReading(framework: FrameworkBody, field: Key): Code[] {
  return framework.indicators
    .filter(({ scoring }) => inputFields(scoring).includes(field))
    .map(({ code }) => code);
}

export type FieldSource = 'projects' | 'staff' | 'hires' | 'campaign' | 'report';

const sources: { readonly [D in Derivation]: FieldSource } = {
  'projects-under-way': 'projects',
  'projects-on-schedule': 'projects',
  'planned-disbursement': 'projects',
  disbursement: 'projects',
  'outputs-handed-over': 'projects',
  'outputs-in-use': 'projects',
  'settlements-due': 'projects',
  'settlements-on-time': 'projects',
  'it-staff': 'staff',
  'it-staff-full-time': 'staff',
  'it-staff-with-degree': 'staff',
  'it-staff-trained': 'staff',
  'high-skill-target': 'campaign',
  'high-skill-hired': 'hires',
  quarters: 'campaign',
  weeks: 'campaign',
  'reporting-lateness': 'report',
};

/** Where a derived field comes from. */
export function sourceOfDerivation(derivation: Derivation): FieldSource {
  return sources[derivation];
}
