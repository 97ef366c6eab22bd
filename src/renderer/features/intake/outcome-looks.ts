import type { FileOutcome } from '../../../contract/workspace-shapes';
import type { BarSection } from '../../ui/marks/segmented-bar';
import type { StatusKind } from '../../ui/marks/status-kinds';

/** Sorted by how much each asks of the reviewer: what is wrong comes first. */
export const outcomes = [
  'quarantined',
  'waiting',
  'known',
  'accepted',
] as const satisfies readonly FileOutcome[];

export const outcomeStatus: Record<FileOutcome, StatusKind> = {
  accepted: 'file.valid',
  known: 'file.duplicate',
  waiting: 'file.keyPending',
  quarantined: 'file.quarantined',
};

export const outcomeColour: Record<FileOutcome, BarSection['colour']> = {
  accepted: 'accent',
  known: 'plan',
  waiting: 'hoe',
  quarantined: 'bad',
};

export function needsAttention(outcome: FileOutcome): boolean {
  return outcome === 'quarantined' || outcome === 'waiting';
}
