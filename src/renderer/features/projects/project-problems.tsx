import type { ReactNode } from 'react';
import type { ProjectProblem, ProjectProblemCode } from '../../../domain/report/check-project';
import { useProblemWords } from '../../parts/use-problem-words';
import { InlineNote } from '../../ui/notes/inline-note';

type ProblemAt = { error: ReactNode; isWarned: boolean };

/** What a field shows of the problem at its path: the sentence of an error, the colour of a warning. */
export function useProblemAt(problems: readonly ProjectProblem[]): (path: string) => ProblemAt {
  const words = useProblemWords();
  return (path) => {
    const found = problems.find((problem) => problem.path === path);
    return {
      error: found?.severity === 'error' ? words(found) : undefined,
      isWarned: found?.severity === 'warning',
    };
  };
}

type ProblemNotesProps = { problems: readonly ProjectProblem[]; codes: readonly ProjectProblemCode[] };

/** Problems of a whole table or form rather than of one field. */
export function ProblemNotes({ problems, codes }: ProblemNotesProps) {
  const words = useProblemWords();
  return problems
    .filter(({ code }) => codes.includes(code))
    .map((problem) => (
      <InlineNote
        key={`${problem.path} ${problem.code}`}
        tone={problem.severity === 'error' ? 'bad' : 'warn'}
        title={words(problem)}
      />
    ));
}
