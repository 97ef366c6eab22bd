// One change to what an agency reports on an assigned task, keeping state, percent and day in step.
import type { Day, DirectiveProgress } from '../documents/generated/documents';
import type { AssignedTask } from './assigned-tasks';

/** Done means 100 % and has a day; anything else has none. */
export function changeTaskProgress(
  { id, progress }: AssignedTask,
  change: Partial<DirectiveProgress>,
  today: Day,
): DirectiveProgress {
  const before = progress ?? {
    directive: id,
    state: 'not-started',
    percent: 0,
    result: '',
    doneOn: null,
    evidence: [],
  };
  const next = { ...before, ...change };
  if (change.state === 'done') return { ...next, percent: 100, doneOn: next.doneOn ?? today };
  if (change.state === 'not-started') return { ...next, percent: 0, doneOn: null };
  if (change.state === 'under-way') return { ...next, doneOn: null };
  if (change.doneOn !== undefined && change.doneOn !== null) return { ...next, state: 'done', percent: 100 };
  if (change.percent !== undefined && next.state !== 'done') {
    return { ...next, state: change.percent > 0 ? 'under-way' : 'not-started' };
  }
  if (change.percent !== undefined && change.percent < 100)
    return { ...next, state: 'under-way', doneOn: null };
  return next;
}
