import { expect, it } from 'vitest';
import type { Draft } from '../draft/assemble-submission';
import { putRecord, recordTables, removeRecord } from '../draft/draft-records';
import { applyChanges } from './apply-changes';

const campaign = 'a'.repeat(64);
const empty = Object.fromEntries(recordTables.map((table) => [table, []])) as unknown as Draft;
const stored: Draft = {
  ...empty,
  values: [
    { campaign, field: 'part', value: 1 },
    { campaign, field: 'whole', value: 2 },
  ],
};

it('puts, replaces and removes records, and leaves untouched tables as they are', () => {
  const changed = applyChanges(stored, [
    putRecord('values', { campaign, field: 'part', value: 5 }),
    removeRecord('values', `${campaign}/whole`),
    putRecord('notes', { campaign, path: 'values/part', text: 'counted again' }),
  ]);
  expect(changed.values).toEqual([{ campaign, field: 'part', value: 5 }]);
  expect(changed.notes).toEqual([{ campaign, path: 'values/part', text: 'counted again' }]);
  expect(changed.projects).toBe(stored.projects);
  expect(applyChanges(stored, [])).toBe(stored);
});
