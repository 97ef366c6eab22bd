import type { Code, Day, Evidence, Indicator, Key } from '../../../domain/documents/generated/documents';
import { addDays } from '../calendar/days';
import { workingDayFrom, workingDayUpTo } from '../calendar/half-year';
import { chanceOf, type Chance } from '../chance/chance';
import { rowIdOf } from '../chance/row-id';
import { fillText } from '../fill-text';
import type { EvidenceRecipe, Values } from '../sample-files';
import { sampleFramework, sampleResources } from '../sample-resources';
import { indicatorsOf, inputsOf } from '../values/applicable-fields';
import type { AgencyState } from './agency-state';

const lackingShare = 0.3;

/** Papers that prove what the values claim; careless agencies lack some of them. */
export function makeEvidence(state: AgencyState, values: Values): Evidence[] {
  return sampleResources.evidence.items
    .flatMap((recipe) => evidenceOf(recipe, state, values) ?? [])
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

function evidenceOf(recipe: EvidenceRecipe, state: AgencyState, values: Values): Evidence | null {
  const { seed, agency, half, facet } = state;
  const claimed = claimedOf(recipe, state, values);
  if (claimed.length === 0) return null;
  const carelessness = 1 - facet('leadership');
  const isLacking =
    chanceOf(seed, agency.id, 'lacking', recipe.id).unit() < lackingShare * carelessness * carelessness;
  if (isLacking) return null;
  const since = recipe.when === 'standing' ? standsSince(recipe, state) : null;
  const topic =
    recipe.when === 'report' ? half.period : recipe.when === 'year' ? half.year : (since ?? 'before');
  const chance = chanceOf(seed, agency.id, 'paper', recipe.id, topic);
  const issuedOn = issuedIn(recipe, state, since, chance);
  return {
    id: rowIdOf(seed, agency.id, 'evidence', recipe.id, topic),
    number: fillText(recipe.number, { n: chance.whole(12, 480), symbol: agency.symbol }),
    issuedOn,
    summary: recipe.summary,
    indicators: [...claimed],
    file: null,
  };
}

function claimedOf(recipe: EvidenceRecipe, state: AgencyState, values: Values): Code[] {
  const asked = indicatorsOf(state.agency.kind);
  return recipe.indicators.filter((code) => {
    const indicator = asked.find((candidate) => candidate.code === code);
    return indicator !== undefined && isClaimed(indicator, state, values);
  });
}

/** A paper that stands is dated in the half-year in which it first was needed, or long before the sample begins. */
function standsSince(recipe: EvidenceRecipe, state: AgencyState): number | null {
  const { before } = state;
  if (before === null) return null;
  return claimedOf(recipe, before, before.values).length > 0 ? standsSince(recipe, before) : state.half.index;
}

function issuedIn(
  { when }: EvidenceRecipe,
  { half }: AgencyState,
  since: number | null,
  chance: Chance,
): Day {
  const offset = chance.unit();
  switch (when) {
    case 'report':
      return workingDayUpTo(addDays(half.cutOffOn, -Math.floor(offset * 8)));
    case 'year':
      return workingDayFrom(addDays(`${half.year}-01-07`, offset * 75));
    case 'standing':
      return since === null
        ? workingDayFrom(addDays('2017-02-01', offset * 640))
        : workingDayUpTo(addDays(half.from, 14 + offset * 130));
  }
}

function isClaimed({ scoring }: Indicator, state: AgencyState, values: Values): boolean {
  switch (scoring.type) {
    case 'ratio':
    case 'ratio-bands':
      return inputsOf(scoring).every((field) => isKnown(field, state, values));
    case 'value-bands':
      return isKnown(scoring.value, state, values);
    case 'boolean':
      return values[scoring.flag] === true;
    case 'level': {
      const level = scoring.levels.find(({ id }) => id === values[scoring.level]);
      return level !== undefined && level.points > 0;
    }
  }
}

function isKnown(field: Key, state: AgencyState, values: Values): boolean {
  const derivation = sampleFramework.fields.find(({ key }) => key === field)?.derivation ?? null;
  if (derivation === null || derivation === 'quarters' || derivation === 'weeks')
    return derivation !== null || values[field] !== undefined;
  if (derivation === 'high-skill-target' || derivation === 'high-skill-hired')
    return state.hires.some((hire) => hire.stage === 'hired');
  if (derivation === 'it-staff-trained') {
    return state.staff.some(({ training }) =>
      training.some(({ endedOn }) => endedOn.startsWith(`${state.half.year}`)),
    );
  }
  return derivation.startsWith('it-staff') ? state.staff.length > 0 : state.projects.length > 0;
}
