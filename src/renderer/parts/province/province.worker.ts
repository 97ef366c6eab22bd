import { ProblemError } from '../../../domain/problem/problem';
import { createProvinceAnswers } from './answer-province';
import type { ProvinceRequest, ProvinceResponse } from './province-questions';

const answer = createProvinceAnswers();

self.addEventListener('message', ({ data }: MessageEvent<ProvinceRequest>) => {
  answer(data)
    .then((given): ProvinceResponse => ({ id: data.id, outcome: 'answer', answer: given }))
    .catch((error: unknown): ProvinceResponse => describeFailure(data.id, error))
    .then((response) => {
      self.postMessage(response);
    })
    .catch((error: unknown) => {
      self.postMessage(describeFailure(data.id, error));
    });
});

function describeFailure(id: number, error: unknown): ProvinceResponse {
  if (error instanceof ProblemError) return { id, outcome: 'problem', problem: error.problem };
  const isError = error instanceof Error;
  return {
    id,
    outcome: 'bug',
    message: isError ? error.message : String(error),
    stack: isError ? (error.stack ?? null) : null,
  };
}
