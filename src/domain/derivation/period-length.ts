// How long a period is, for figures that are counted per quarter or per week.
import type { CampaignBody } from '../documents/generated/documents';
import { divideHalfUp } from '../exact/divide-half-up';
import type { Derive } from './derivation-context';

const millisecondsADay = 86_400_000;

/** Both ends counted. */
function daysOf({ from, to }: CampaignBody): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsADay + 1;
}

/** Days by seven, half up. */
export const weeks: Derive = ({ campaign }) => divideHalfUp(1, daysOf(campaign), 7);

/** Calendar months by three, half up; a month counts when the period touches it. */
export const quarters: Derive = ({ campaign: { from, to } }) => {
  const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return divideHalfUp(1, monthOf(to) - monthOf(from) + 1, 3);
};
