// Money of a budget year over all projects and sources.
import type { BudgetYear, CampaignBody, SubmissionBody } from '../documents/generated/documents';
import { registerRows } from './register-rows';

/** Of the year in which the period ends; null for a register that says nothing. */
export function sumBudget(
  campaign: CampaignBody,
  submission: SubmissionBody,
  amount: (budget: BudgetYear) => number,
): number | null {
  const year = Number(campaign.to.slice(0, 4));
  const projects = registerRows(submission.projects);
  if (projects === null) return null;
  let sum = 0;
  for (const { years } of projects) {
    for (const budget of years) if (budget.year === year) sum += amount(budget);
  }
  return sum;
}
