// One thing that is wrong or odd in a report: where it is, how grave, and the facts its sentence needs.

/** Where a problem is mended: a register, the tasks, the approval, or an indicator group by its code. */
export type ProblemPlace =
  | { readonly part: 'projects' | 'staff' | 'hires'; readonly row: string | null }
  | { readonly part: 'directives'; readonly row: string }
  | { readonly part: 'approval' }
  | {
      readonly part: 'group';
      readonly group: string;
      readonly indicator: string;
      readonly field: string | null;
    };

export type ReportProblem = {
  /** An error must be mended; a warning may stand with a note that explains it. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Names the spot inside the report; also the path of the note that answers a warning. */
  readonly path: string;
  readonly place: ProblemPlace;
  readonly details: { readonly [name: string]: string | number };
  readonly note: string | null;
};

/** A warning that somebody explained no longer asks for attention. */
export function isOpen(problem: ReportProblem): boolean {
  return problem.severity === 'error' || problem.note === null;
}

export function countProblems(problems: readonly ReportProblem[]): { errors: number; warnings: number } {
  const open = problems.filter(isOpen);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: open.length - errors };
}
