// Sums of a project's money, by the year the campaign reports on and over all years.
import type { Day, Project } from '../documents/generated/documents';
import { baselineInForce } from '../derivation/project-dates';

export type MoneySums = { readonly allocated: number; readonly planned: number; readonly paid: number };

export type ProjectMoney = {
  /** Null before a first plan was approved. */
  readonly totalCost: number | null;
  readonly funded: number;
  /** The budget year of the day asked about. */
  readonly thisYear: MoneySums;
  readonly allYears: MoneySums;
};

/** `day` is the last day of the period: disbursement counts from 1 January of its year. */
export function sumProjectMoney(project: Project, day: Day): ProjectMoney {
  const year = Number(day.slice(0, 4));
  return {
    totalCost: baselineInForce(project, day)?.totalCost ?? null,
    funded: project.funding.reduce((sum, { amount }) => sum + amount, 0),
    thisYear: sumYears(project.years.filter((row) => row.year === year)),
    allYears: sumYears(project.years),
  };
}

export function addMoney(sums: readonly MoneySums[]): MoneySums {
  return sumYears(sums);
}

function sumYears(rows: readonly MoneySums[]): MoneySums {
  return rows.reduce(
    (sum, { allocated, planned, paid }) => ({
      allocated: sum.allocated + allocated,
      planned: sum.planned + planned,
      paid: sum.paid + paid,
    }),
    { allocated: 0, planned: 0, paid: 0 },
  );
}
