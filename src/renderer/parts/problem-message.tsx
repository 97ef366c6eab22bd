import { useTranslation } from 'react-i18next';
import type { Problem } from '../../domain/problem/problem';
import { ProblemNote } from '../ui/notes/problem-note';

type ProblemMessageProps = { problem: Problem; onRetry?: (() => void) | undefined };

/** A problem in its three sentences, looked up by its code. */
export function ProblemMessage({ problem, onRetry }: ProblemMessageProps) {
  const { t } = useTranslation('problems');
  const { code, details } = problem;
  return (
    <ProblemNote
      problem={{
        title: t(`${code}.happened`, details),
        whatHappened: t(`${code}.happened`, details),
        whatIsSafe: t(`${code}.safe`, details),
        whatToDo: t(`${code}.todo`, details),
      }}
      code={code}
      details={JSON.stringify(details)}
      onRetry={onRetry}
    />
  );
}
