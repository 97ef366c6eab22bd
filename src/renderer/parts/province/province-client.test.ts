import { describe, expect, it } from 'vitest';
import { createProvinceClient } from './province-client';
import type { ProvinceRequest, ProvinceResponse, ProvinceSubject } from './province-questions';

const subject: ProvinceSubject = {
  workspace: 'department',
  period: '2019-H1',
  mode: 'provisional',
  root: null,
  documents: 3,
};

/** A worker that only notes what it is asked; the test answers for it. */
class SilentWorker extends EventTarget {
  readonly asked: ProvinceRequest[] = [];
  isTerminated = false;

  postMessage(request: ProvinceRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(response: ProvinceResponse): void {
    this.dispatchEvent(new MessageEvent('message', { data: response }));
  }
}

function startClient() {
  const workers: SilentWorker[] = [];
  const ask = createProvinceClient(() => {
    const worker = new SilentWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { ask, workers };
}

describe('asking the province worker', () => {
  it('gives each question its own answer, whatever the order', async () => {
    const { ask, workers } = startClient();
    const first = ask('explain', subject, { agency: 'AAA' });
    const second = ask('scorecards', subject, {
      agencies: null,
      printedAt: '2019-07-20T00:00:00.000Z',
      signerTitle: { vi: '', en: '' },
    });
    const [worker] = workers;
    const [explain, scorecards] = worker?.asked ?? [];
    worker?.answer({ id: scorecards?.id ?? 0, outcome: 'answer', answer: [] });
    worker?.answer({ id: explain?.id ?? 0, outcome: 'answer', answer: null });
    expect(await Promise.all([first, second])).toEqual([null, []]);
    expect(workers).toHaveLength(1);
  });

  it('rejects with the problem the worker met', async () => {
    const { ask, workers } = startClient();
    const asked = ask('view', subject, {});
    const problem = { code: 'campaign-ambiguous', details: { period: '2019-H1' } } as const;
    workers[0]?.answer({ id: workers[0].asked[0]?.id ?? 0, outcome: 'problem', problem });
    await expect(asked).rejects.toMatchObject({ name: 'ProblemError', problem });
  });

  it('fails what was asked of a worker that broke, and asks a new one next', async () => {
    const { ask, workers } = startClient();
    const lost = ask('view', subject, {});
    workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(lost).rejects.toThrow('out of memory');
    const next = ask('explain', subject, { agency: 'AAA' });
    workers[1]?.answer({ id: workers[1].asked[0]?.id ?? 0, outcome: 'answer', answer: null });
    expect(await next).toBeNull();
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });
});
