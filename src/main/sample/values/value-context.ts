import type { FieldValue } from '../../../domain/documents/generated/documents';
import type { HalfYear } from '../calendar/half-year';
import { chanceOf } from '../chance/chance';
import type { Facet } from '../province/maturity';
import type { SampleAgency } from '../province/sample-agency';
import type { Range, Values } from '../sample-files';

export type ValueContext = {
  readonly seed: string;
  readonly agency: SampleAgency;
  readonly half: HalfYear;
  readonly facet: Facet;
  /** What was made so far, whole before part. */
  readonly made: { [field: string]: FieldValue };
  /** The true values of the half-year before; empty in the first. */
  readonly before: Values;
  /** 0 nobody, 1 part-time, 2 full-time, as the register and a written assignment say. */
  readonly appointment: 0 | 1 | 2;
};

const usualSpread = 0.045;
const passingShare = 0.25;

/** The agency's own lasting deviation with a little passing noise. */
export function deviationOf(
  { seed, agency, half }: ValueContext,
  field: string,
  spread = usualSpread,
): number {
  const lasting = chanceOf(seed, agency.id, 'value', field).swing();
  const passing = chanceOf(seed, agency.id, 'value', field, half.index).swing();
  return spread * (lasting + passingShare * passing);
}

/** The same in every half-year: what an agency has or has not, it keeps. */
export function lastingDeviationOf({ seed, agency }: ValueContext, field: string, spread: number): number {
  return spread * chanceOf(seed, agency.id, 'value', field).swing();
}

export function along(
  context: ValueContext,
  recipe: {
    readonly facet: string;
    readonly range: Range;
    readonly kinds?: { readonly [kind: string]: Range };
  },
): number {
  const [low, high] = recipe.kinds?.[context.agency.kind] ?? recipe.range;
  return low + (high - low) * context.facet(recipe.facet);
}

export function numberOf(values: Values, field: string): number {
  const value = values[field];
  return typeof value === 'number' ? value : 0;
}

export function isPresent(values: Values, field: string): boolean {
  const value = values[field];
  return value !== undefined && value !== false && value !== 0 && value !== '0';
}
