// Money paid out from 1 January to the end of the period.
import type { Derive } from './derivation-context';
import { sumBudget } from './sum-budget';

export const disbursement: Derive = ({ campaign, submission }) =>
  sumBudget(campaign, submission, ({ paid }) => paid);
