import type { Note } from '../../../domain/documents/generated/documents';
import { chanceOf } from '../chance/chance';
import { fillText } from '../fill-text';
import { sampleResources } from '../sample-resources';
import type { Values } from '../sample-files';
import { numberOf } from '../values/value-context';
import type { AgencyState } from './agency-state';

const jump = 0.18;
const explainedShare = 0.85;
const zeroExplainedShare = 0.3;

/** Explains what jumped since the half-year before, and some of the zeros. */
export function makeNotes(state: AgencyState, values: Values): Note[] {
  const { seed, agency, half, before } = state;
  const { jumps, zero } = sampleResources.notes;
  const notes: Note[] = [];
  const add = (field: string, text: string): void => {
    const month = chanceOf(seed, agency.id, 'month', field, half.index).whole(
      half.half === 1 ? 2 : 8,
      half.half === 1 ? 5 : 11,
    );
    notes.push({ path: `values/${field}`, text: fillText(text, { month }) });
  };
  for (const [direction, texts] of [
    ['up', jumps.up],
    ['down', jumps.down],
  ] as const) {
    for (const [field, sentences] of Object.entries(texts)) {
      if (before === null || values[field] === undefined) continue;
      const [earlier, now] = [numberOf(before.values, field), numberOf(values, field)];
      const change = earlier === 0 ? 0 : (now - earlier) / earlier;
      const isJump = direction === 'up' ? change > jump : change < -jump / 2;
      const chance = chanceOf(seed, agency.id, 'note', field, half.index);
      if (isJump && chance.happens(explainedShare)) add(field, chance.pick(sentences));
    }
  }
  for (const [field, sentence] of Object.entries(zero)) {
    if (values[field] === 0 && chanceOf(seed, agency.id, 'note', field).happens(zeroExplainedShare))
      add(field, sentence);
  }
  return notes.sort((left, right) => (left.path < right.path ? -1 : 1));
}
