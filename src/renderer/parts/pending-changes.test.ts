import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putRecord, type RecordChange } from '../../domain/draft/draft-records';
import { ProblemError } from '../../domain/problem/problem';
import { createPendingChanges } from './pending-changes';

const campaign = 'a'.repeat(64);
const typed = (value: number, field = 'total'): RecordChange =>
  putRecord('values', { campaign, field, value });

function start() {
  const saved: RecordChange[][] = [];
  const outcomes: (() => Promise<void>)[] = [];
  const pending = createPendingChanges(async (changes) => {
    saved.push(changes);
    await outcomes.shift()?.();
  });
  const states = () => [...pending.current().values()].map(({ state }) => state);
  return { pending, saved, outcomes, states };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('typing that is not on disk yet', () => {
  it('saves once after a pause, with the last value of each record', async () => {
    const { pending, saved, states } = start();
    pending.put(typed(1));
    await vi.advanceTimersByTimeAsync(300);
    pending.put(typed(12));
    await vi.advanceTimersByTimeAsync(399);
    expect({ saved, states: states() }).toEqual({ saved: [], states: ['waiting'] });
    await vi.advanceTimersByTimeAsync(1);
    expect({ saved, states: states() }).toEqual({ saved: [[typed(12)]], states: ['saved'] });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(states()).toEqual([]);
  });

  it('saves at once on commit, and not again after the pause', async () => {
    const { pending, saved } = start();
    pending.put(typed(5));
    await pending.flush();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saved).toEqual([[typed(5)]]);
  });

  it('keeps a value that was typed while the one before was being saved', async () => {
    const { pending, saved, outcomes, states } = start();
    let finish: () => void = () => undefined;
    outcomes.push(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    pending.put(typed(1));
    const first = pending.flush();
    pending.put(typed(2));
    finish();
    await first;
    expect(states()).toEqual(['waiting']);
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual([[typed(1)], [typed(2)]]);
  });

  it('keeps what could not be saved, says why, and tries it again with the next save', async () => {
    const { pending, saved, outcomes } = start();
    outcomes.push(() => Promise.reject(new ProblemError({ code: 'disk-full', details: {} })));
    pending.put(typed(7));
    await pending.flush();
    expect([...pending.current().values()]).toEqual([
      { change: typed(7), state: 'failed', problem: { code: 'disk-full', details: {} } },
    ]);
    pending.put(typed(1, 'part'));
    await pending.flush();
    expect(saved).toEqual([[typed(7)], [typed(7), typed(1, 'part')]]);
  });

  it('saves everything before the window closes, also what is being saved already', async () => {
    const { pending, outcomes, states } = start();
    let finish: () => void = () => undefined;
    outcomes.push(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    pending.put(typed(1, 'total'));
    void pending.flush();
    pending.put(typed(2, 'other'));
    const all = pending.saveAll();
    await vi.advanceTimersByTimeAsync(0);
    expect(pending.isUnsettled()).toBe(true);
    finish();
    expect([await all, pending.isUnsettled(), states()]).toEqual([true, false, ['saved', 'saved']]);
  });

  it('says so when something could not be saved before the window closes', async () => {
    const { pending, outcomes, states } = start();
    outcomes.push(() => Promise.reject(new ProblemError({ code: 'journal-not-written', details: {} })));
    pending.put(typed(1));
    expect([await pending.saveAll(), pending.isUnsettled(), states()]).toEqual([false, false, ['failed']]);
  });
});
