import type { RecordChange } from '../../domain/draft/draft-records';
import { ProblemError, type Problem } from '../../domain/problem/problem';

export type PendingState = 'waiting' | 'saving' | 'saved' | 'failed';

export type PendingChange = { change: RecordChange; state: PendingState; problem: Problem | null };

type Save = (changes: RecordChange[]) => Promise<unknown>;

const idleMilliseconds = 400;
/** Long enough for the view to show what was saved; until then the pending value stands in for it. */
const settleMilliseconds = 2_000;

export type PendingChanges = {
  put: (change: RecordChange) => void;
  /** Saves at once whatever is not on disk; also tries again what failed. */
  flush: () => Promise<void>;
  /** Saves everything and resolves when each change is on disk (true) or some could not be written (false). */
  saveAll: () => Promise<boolean>;
  /** Whether something typed has neither reached the disk nor failed to. */
  isUnsettled: () => boolean;
  subscribe: (listener: () => void) => () => void;
  /** By table and key; a new map after every change. */
  current: () => ReadonlyMap<string, PendingChange>;
};

export function pendingKey({ table, key }: Pick<RecordChange, 'table' | 'key'>): string {
  return `${table}:${key}`;
}

/** Holds what was typed until it is on disk; saves after a pause in typing, on commit and when the window goes away. */
export function createPendingChanges(save: Save): PendingChanges {
  let entries: ReadonlyMap<string, PendingChange> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const update = (change: (next: Map<string, PendingChange>) => void) => {
    const next = new Map(entries);
    change(next);
    entries = next;
    for (const listener of listeners) listener();
  };
  /** An entry that was typed over in the meantime is another object and keeps its own state. */
  const settle = (sent: readonly PendingChange[], state: PendingState, problem: Problem | null) => {
    const settled = new Map<string, PendingChange>();
    update((next) => {
      for (const entry of sent) {
        const key = pendingKey(entry.change);
        if (next.get(key)?.change !== entry.change) continue;
        const after = { change: entry.change, state, problem };
        settled.set(key, after);
        next.set(key, after);
      }
    });
    return settled;
  };
  const forget = (settled: ReadonlyMap<string, PendingChange>) => {
    update((next) => {
      for (const [key, entry] of settled) if (next.get(key) === entry) next.delete(key);
    });
  };

  const saveWaiting = async () => {
    clearTimeout(timer);
    const sent = [...entries.values()].filter(({ state }) => state === 'waiting' || state === 'failed');
    if (sent.length === 0) return;
    settle(sent, 'saving', null);
    try {
      await save(sent.map(({ change }) => change));
      const saved = settle(sent, 'saved', null);
      setTimeout(() => {
        forget(saved);
      }, settleMilliseconds);
    } catch (error) {
      settle(
        sent,
        'failed',
        error instanceof ProblemError ? error.problem : { code: 'unexpected', details: {} },
      );
    }
  };

  let saves: Promise<unknown> = Promise.resolve();
  const flush = () => {
    const own = saveWaiting();
    saves = Promise.all([saves, own]);
    return own;
  };
  const stateIs = (...states: PendingState[]) =>
    [...entries.values()].some(({ state }) => states.includes(state));
  const isUnsettled = () => stateIs('waiting', 'saving');
  const saveAll = async (): Promise<boolean> => {
    await flush();
    await saves;
    return isUnsettled() ? saveAll() : !stateIs('failed');
  };

  return {
    put: (change) => {
      update((next) => next.set(pendingKey(change), { change, state: 'waiting', problem: null }));
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), idleMilliseconds);
    },
    flush,
    saveAll,
    isUnsettled,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => entries,
  };
}
