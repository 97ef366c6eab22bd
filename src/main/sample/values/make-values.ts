import { sampleResources } from '../sample-resources';
import type { Values } from '../sample-files';
import { applicableFields } from './applicable-fields';
import { makeValue } from './make-value';
import type { ValueContext } from './value-context';

/** Every typed field that the agency's kind is asked for, as it truly stands. */
export function makeValues(context: Omit<ValueContext, 'made'>): Values {
  const asked = applicableFields(context.agency.kind);
  const working: ValueContext = { ...context, made: {} };
  for (const recipe of sampleResources.fields.recipes) {
    const value = makeValue(recipe, working);
    if (value !== undefined) working.made[recipe.field] = value;
  }
  return Object.fromEntries(Object.entries(working.made).filter(([field]) => asked.has(field)));
}
