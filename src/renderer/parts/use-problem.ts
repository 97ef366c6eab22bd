// Runs what may fail and keeps the problem for the screen; a bug becomes `unexpected` and is reported to the log.
import { useCallback, useState } from 'react';
import { ProblemError, type Problem } from '../../domain/problem/problem';
import { reportBug } from '../platform/report-bug';

export type ProblemRun = {
  problem: Problem | null;
  isRunning: boolean;
  /** Resolves to null when it failed; the problem is then in `problem`. */
  run: <T>(action: () => Promise<T>) => Promise<T | null>;
  clear: () => void;
};

export function useProblem(): ProblemRun {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState(0);
  const run = useCallback(async <T>(action: () => Promise<T>): Promise<T | null> => {
    setProblem(null);
    setRunning((count) => count + 1);
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof ProblemError)) reportBug(error);
      setProblem(error instanceof ProblemError ? error.problem : { code: 'unexpected', details: {} });
      return null;
    } finally {
      setRunning((count) => count - 1);
    }
  }, []);
  const clear = useCallback(() => {
    setProblem(null);
  }, []);
  return { problem, isRunning: running > 0, run, clear };
}
