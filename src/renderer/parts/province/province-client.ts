import { ProblemError } from '../../../domain/problem/problem';
import type {
  ProvinceQuestions,
  ProvinceResponse,
  ProvinceSubject,
  QuestionName,
} from './province-questions';

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

export type AskProvince = <N extends QuestionName>(
  name: N,
  subject: ProvinceSubject,
  question: ProvinceQuestions[N]['question'],
) => Promise<ProvinceQuestions[N]['answer']>;

/** Speaks with a worker by numbered questions. A worker that breaks fails all of them, and the next question starts anew. */
export function createProvinceClient(startWorker: () => Worker): AskProvince {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const receive = ({ data }: MessageEvent<ProvinceResponse>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (asked === undefined) return;
    if (data.outcome === 'answer') asked.resolve(data.answer as never);
    else asked.reject(failureOf(data));
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', receive);
    started.addEventListener('error', (event) => {
      started.terminate();
      worker = null;
      const broken = [...waiting.values()];
      waiting.clear();
      for (const { reject } of broken) reject(new Error(`The province worker broke: ${event.message}`));
    });
    return started;
  };

  return (name, subject, question) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, name, subject, question });
    });
}

function failureOf(response: Exclude<ProvinceResponse, { outcome: 'answer' }>): Error {
  if (response.outcome === 'problem') return new ProblemError(response.problem);
  const error = new Error(response.message);
  if (response.stack !== null) error.stack = response.stack;
  return error;
}
