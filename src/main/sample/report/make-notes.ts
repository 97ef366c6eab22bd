import type { Note } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { fillText } from '../fill-text';
import { sampleResources } from '../sample-resources';
import type { Values } from '../sample-files';
import type { AgencyState } from './agency-state';

/** Changes that an officer would say something about, for figures that have their own words and for all others. */
const noticed = { up: 0.18, down: 0.09 };
const striking = 0.5;
const strikingAmount = 10;
const explainedShare = 0.85;
const zeroExplainedShare = 0.3;
const monthsOfHalf = [
  [2, 5],
  [8, 11],
] as const;

/** Explains what jumped since the half-year before, and some of the zeros. */
export function makeNotes(state: AgencyState, values: Values): Note[] {
  return Object.entries(values)
    .flatMap(([field, value]): Note[] => {
      const text =
        typeof value === 'number'
          ? (explainJump(state, field, value) ?? explainZero(state, field, value))
          : null;
      return text === null ? [] : [{ path: `values/${field}`, text }];
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function explainJump(
  { seed, agency, half, before }: AgencyState,
  field: string,
  value: number,
): string | null {
  const earlier = before?.values[field];
  if (typeof earlier !== 'number' || earlier === 0 || earlier === value) return null;
  const direction = value > earlier ? 'up' : 'down';
  const { jumps } = sampleResources.notes;
  const own = jumps[direction][field];
  const moved = Math.abs(value - earlier);
  const isStriking = moved >= strikingAmount && moved > striking * earlier;
  const isNoticed = own !== undefined && moved > noticed[direction] * earlier;
  const chance = chanceOf(seed, agency.id, 'note', field, half.index);
  if ((!isStriking && !isNoticed) || !chance.happens(explainedShare)) return null;
  const [first, last] = monthsOfHalf[half.half - 1] ?? monthsOfHalf[0];
  return fillText(chance.pick(own ?? jumps.other[direction]), { month: chance.whole(first, last) });
}

function explainZero({ seed, agency }: AgencyState, field: string, value: number): string | null {
  const sentence = sampleResources.notes.zero[field];
  if (value !== 0 || sentence === undefined) return null;
  return chanceOf(seed, agency.id, 'note', field).happens(zeroExplainedShare) ? sentence : null;
}
