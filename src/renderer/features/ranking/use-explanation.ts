import { useEffect, useState } from 'react';
import type { Problem } from '../../../domain/problem/problem';
import type { AgencyExplanation } from '../../parts/province/agency-explanation';
import type { Province } from '../../parts/province/use-province';
import { useProblem } from '../../parts/use-problem';

/** The arithmetic behind one agency's score, asked of the worker; null while it is on its way. */
export function useExplanation(
  agency: string,
  explain: Province['explain'],
): { explanation: AgencyExplanation | null; problem: Problem | null } {
  const [explanation, setExplanation] = useState<AgencyExplanation | null>(null);
  const { problem, run } = useProblem();
  useEffect(() => {
    let isPassed = false;
    void run(async () => {
      const found = await explain(agency);
      if (!isPassed) setExplanation(found);
    });
    return () => {
      isPassed = true;
    };
  }, [agency, explain, run]);
  return { explanation: explanation?.agency === agency ? explanation : null, problem };
}
