// A project's money over the years: what was given and what was paid out, added up year by year.
import type { Project } from '../documents/generated/documents';

export type MoneyPoint = {
  readonly year: number;
  /** Whole đồng, from the first year to the end of this one. */
  readonly allocated: number;
  readonly paid: number;
};

/** Every year from the first to the last that has money, none left out between them. */
export function moneyCurve(project: Project): MoneyPoint[] {
  const years = project.years.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const length = Math.max(...years) - first + 1;
  const points: MoneyPoint[] = [];
  for (let index = 0; index < length; index += 1) {
    const before = points.at(-1) ?? { allocated: 0, paid: 0 };
    const rows = project.years.filter(({ year }) => year === first + index);
    points.push({
      year: first + index,
      allocated: rows.reduce((sum, row) => sum + row.allocated, before.allocated),
      paid: rows.reduce((sum, row) => sum + row.paid, before.paid),
    });
  }
  return points;
}
