import type { Adjustment, FieldValue } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { fillText } from '../fill-text';
import type { AgencyState } from '../report/agency-state';
import type { AdjustmentRecipe, Values } from '../sample-files';
import { sampleFramework, sampleResources } from '../sample-resources';
import { numberOf } from '../values/value-context';

const mostAdjustments = 4;

/** What a reviewer changes in a report: mostly downwards, always within the whole that a part belongs to. */
export function makeAdjustments(state: AgencyState, values: Values): Adjustment[] {
  const { seed, agency, half } = state;
  const fitting = sampleResources.review.adjustments.flatMap((recipe) => {
    const chance = chanceOf(seed, agency.id, 'adjust', half.index, recipe.field);
    const value = adjusted(recipe, values, chance.unit());
    return value === undefined ? [] : [{ recipe, value, place: chance.unit() }];
  });
  const wanted = chanceOf(seed, agency.id, 'adjust', half.index).whole(1, mostAdjustments);
  return fitting
    .sort((left, right) => left.place - right.place)
    .slice(0, wanted)
    .map(({ recipe, value }) => ({ field: recipe.field, value, reason: reasonOf(recipe, values, value) }))
    .sort((left, right) => (left.field < right.field ? -1 : 1));
}

function reasonOf(recipe: AdjustmentRecipe, values: Values, value: FieldValue | null): string {
  const now = typeof value === 'number' ? value : 0;
  return fillText(recipe.reason, { value: now, less: Math.abs(numberOf(values, recipe.field) - now) });
}

/** Undefined where the recipe does not fit the report. */
function adjusted(recipe: AdjustmentRecipe, values: Values, place: number): FieldValue | null | undefined {
  const value = values[recipe.field];
  if (value === undefined) return undefined;
  if (recipe.empty === true) return null;
  if (recipe.flag !== undefined) return value === !recipe.flag ? recipe.flag : undefined;
  if (recipe.level !== undefined) return value === recipe.level[0] ? recipe.level[1] : undefined;
  if (typeof value !== 'number' || value === 0 || recipe.change === undefined) return undefined;
  const changed = Math.round(value * (recipe.change[0] + (recipe.change[1] - recipe.change[0]) * place));
  const most = recipe.raise === undefined ? Infinity : numberOf(values, recipe.raise);
  const least = Math.max(0, ...partsOf(recipe.field).map((part) => numberOf(values, part)));
  const result = Math.max(least, Math.min(most, changed));
  return result === value ? undefined : result;
}

function partsOf(field: string): string[] {
  return sampleFramework.notAbove.filter(({ whole }) => whole === field).map(({ part }) => part);
}
