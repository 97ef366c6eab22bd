// Everything that still asks for attention before a report is signed, most pressing first.
import type { AgencyReport } from './agency-report';
import type { ReportPart, ReportPartId } from './report-parts';
import { isOpen, type ReportProblem } from './report-problem';

export type Leftover = { readonly id: string } & (
  | { readonly kind: 'problem'; readonly problem: ReportProblem }
  | { readonly kind: 'undecided'; readonly part: ReportPartId }
  | { readonly kind: 'evidence'; readonly part: ReportPartId; readonly indicators: readonly string[] }
  | { readonly kind: 'blank' | 'unreported'; readonly part: ReportPartId; readonly count: number }
);

export function listLeftovers(report: AgencyReport, parts: readonly ReportPart[]): Leftover[] {
  const open = report.problems.filter(isOpen);
  const asLeftover = (problem: ReportProblem): Leftover => ({
    kind: 'problem',
    id: `${problem.path} ${problem.code}`,
    problem,
  });
  return [
    ...open.filter(({ severity }) => severity === 'error').map(asLeftover),
    ...parts.filter(({ filled, total }) => filled < total).map(blankPart),
    ...open.filter(({ severity }) => severity === 'warning').map(asLeftover),
    ...parts
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ id, evidence }): Leftover => {
        return { kind: 'evidence', id: `evidence ${JSON.stringify(id)}`, part: id, indicators: evidence };
      }),
  ];
}

function blankPart({ id, filled, total }: ReportPart): Leftover {
  const count = total - filled;
  switch (id.part) {
    case 'group':
      return { kind: 'blank', id: id.group, part: id, count };
    case 'directives':
      return { kind: 'unreported', id: id.part, part: id, count };
    default:
      return { kind: 'undecided', id: id.part, part: id };
  }
}
