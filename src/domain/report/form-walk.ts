// The order in which the keyboard walks the indicator form: groups, and the problems of all groups.
import type { Code } from '../documents/generated/documents';
import type { IndicatorLine } from './indicator-lines';
import { isOpen, type ReportProblem } from './report-problem';

export type FormSpot = { readonly indicator: Code; readonly field: string | null };

/** Spots of the form with an open problem, in the order of the form. */
export function problemSpots(lines: readonly IndicatorLine[]): FormSpot[] {
  return lines.flatMap(({ indicator, fields, problems }) => [
    ...(problems.some(isOpen) ? [{ indicator: indicator.code, field: null }] : []),
    ...fields
      .filter((line) => line.problems.some(isOpen))
      .map(({ field }) => ({ indicator: indicator.code, field: field.key })),
  ]);
}

/** The spot after the one given, round the end; null when nothing is open. */
export function nextProblemSpot(lines: readonly IndicatorLine[], from: FormSpot | null): FormSpot | null {
  const spots = problemSpots(lines);
  const order = lines.map(({ indicator }) => indicator.code);
  const at = from === null ? -1 : order.indexOf(from.indicator);
  const isAfter = (spot: FormSpot): boolean => {
    const place = order.indexOf(spot.indicator);
    if (place !== at) return place > at;
    return from !== null && fieldPlace(lines, spot) > fieldPlace(lines, from);
  };
  return spots.find(isAfter) ?? spots[0] ?? null;
}

function fieldPlace(lines: readonly IndicatorLine[], { indicator, field }: FormSpot): number {
  const line = lines.find((candidate) => candidate.indicator.code === indicator);
  return line?.fields.findIndex((candidate) => candidate.field.key === field) ?? -1;
}

/** Groups that have something to show, in the framework's order. */
export function groupsOf(lines: readonly IndicatorLine[]): Code[] {
  return [...new Set(lines.map(({ indicator }) => indicator.group))];
}

/** The first problem of a field that still asks for attention, else the first one explained. */
export function leadingProblem(problems: readonly ReportProblem[]): ReportProblem | null {
  return problems.find(isOpen) ?? problems[0] ?? null;
}
