import { useEffect, useState } from 'react';
import type { Problem } from '../../../domain/problem/problem';
import { useProblem } from '../../parts/use-problem';

/** The answer of the worker; an earlier one stays until the next is there. Another `ask` is another question. */
export function useAsked<Answer>(ask: () => Promise<Answer>): {
  answer: Answer | null;
  problem: Problem | null;
} {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { problem, run } = useProblem();
  useEffect(() => {
    let isPassed = false;
    void run(async () => {
      const given = await ask();
      if (!isPassed) setAnswer(given);
    });
    return () => {
      isPassed = true;
    };
  }, [ask, run]);
  return { answer, problem };
}
