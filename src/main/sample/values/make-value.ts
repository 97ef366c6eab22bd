import type { FieldValue } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { exactSizeOf, sizeOf } from '../province/sizes';
import type {
  FieldRecipe,
  FlagRecipe,
  LadderRecipe,
  LevelRecipe,
  PaceRecipe,
  ShareRecipe,
  SizeRecipe,
} from './field-recipe';
import {
  along,
  deviationOf,
  isPresent,
  lastingDeviationOf,
  numberOf,
  type ValueContext,
} from './value-context';

const levelSpread = 0.07;
const stepSpread = 0.09;
const setbackShare = 0.02;
const overclaimShare = 0.05;
const unitsOnly = 1;

/** The true value of a field, or undefined where the agency has nothing to report. */
export function makeValue(recipe: FieldRecipe, context: ValueContext): FieldValue | undefined {
  if (recipe.fact !== undefined && context.agency.facts[recipe.fact] !== true) return undefined;
  if ('of' in recipe && context.made[recipe.of] === undefined) return undefined;
  if (recipe.with !== undefined && !isPresent(context.made, recipe.with))
    return recipe.make === 'flag' ? false : 0;
  switch (recipe.make) {
    case 'size':
      return makeSize(recipe, context);
    case 'share':
      return makeShare(recipe, context);
    case 'multiple':
      return whole(
        numberOf(context.made, recipe.of) *
          (along(context, recipe) + deviationOf(context, recipe.field, recipe.spread)),
      );
    case 'pace':
      return makePace(recipe, context);
    case 'ladder':
      return makeLadder(recipe, context);
    case 'flag':
      return makeFlag(recipe, context);
    case 'level':
      return makeLevel(recipe, context);
    case 'steps': {
      const reached = context.facet(recipe.facet) + deviationOf(context, recipe.field, stepSpread);
      return recipe.steps.filter((step) => step < reached).length;
    }
    case 'appointment':
      return makeAppointment(recipe.field, recipe.levels, context);
  }
}

function makeSize({ size }: SizeRecipe, { seed, agency, half }: ValueContext): number | undefined {
  const own = sizeOf(seed, agency, size, half);
  // A district counts the communes that the registry lists under it.
  return size === 'subUnits' && agency.children > unitsOnly ? agency.children : own;
}

function makeShare(recipe: ShareRecipe, context: ValueContext): number {
  const total = numberOf(context.made, recipe.of);
  const share = along(context, recipe) + deviationOf(context, recipe.field, recipe.spread);
  const isMidYear = recipe.yearly !== undefined && context.half.half === 1;
  const reached = Math.min(1, Math.max(0, share)) * (isMidYear ? (recipe.yearly ?? 1) : 1);
  const earlier = recipe.yearly !== undefined && !isMidYear ? numberOf(context.before, recipe.field) : 0;
  return Math.min(total, Math.max(recipe.atLeast ?? 0, earlier, Math.round(total * reached)));
}

function makePace(recipe: PaceRecipe, context: ValueContext): number | undefined {
  const { seed, agency, half } = context;
  const weekly = exactSizeOf(seed, agency, recipe.size, half);
  return weekly === undefined ? undefined : whole(weekly * half.weeks * along(context, recipe));
}

function makeLadder(recipe: LadderRecipe, context: ValueContext): number | undefined {
  const wish =
    numberOf(context.made, recipe.of) *
    (along(context, recipe) + lastingDeviationOf(context, recipe.field, recipe.spread ?? 0));
  const rung = recipe.rungs.filter((step) => step <= wish).at(-1) ?? recipe.rungs[0];
  return rung === undefined ? undefined : Math.max(rung, numberOf(context.before, recipe.field));
}

/** Once there, a thing stays, but for rare setbacks. */
function makeFlag(recipe: FlagRecipe, context: ValueContext): boolean {
  const { seed, agency, half, before } = context;
  if (before[recipe.field] === true) {
    return (
      recipe.kept === true ||
      !chanceOf(seed, agency.id, 'setback', recipe.field, half.index).happens(setbackShare)
    );
  }
  return chanceOf(seed, agency.id, 'value', recipe.field).unit() < along(context, recipe);
}

function makeLevel(recipe: LevelRecipe, context: ValueContext): string | undefined {
  const { levels, steps, field } = recipe;
  const last = levels.length - 1;
  const reached = context.facet(recipe.facet) + lastingDeviationOf(context, field, levelSpread);
  const found = Math.min(last, steps.filter((step) => step < reached).length);
  const earlier = levels.indexOf(`${context.before[field]}`);
  if (recipe.yearly === undefined || context.half.half === 1)
    return levels[recipe.yearly === undefined ? Math.max(found, earlier) : found];
  // What was issued late, or not by the middle of the year, can no longer be in time at its end.
  return levels[earlier > 0 ? earlier : Math.min(found, 1)];
}

function makeAppointment(
  field: string,
  levels: readonly string[],
  context: ValueContext,
): string | undefined {
  const { seed, agency, appointment } = context;
  const overclaims =
    appointment === 1 && chanceOf(seed, agency.id, 'overclaim', field).happens(overclaimShare);
  return levels[appointment + (overclaims ? 1 : 0)];
}

function whole(value: number): number {
  return Math.max(0, Math.round(value));
}
