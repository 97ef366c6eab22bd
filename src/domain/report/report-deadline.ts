// How long an agency has until its report is due, and where today stands between opening and deadline.
import type { CampaignBody, Day, ExpectedAgency } from '../documents/generated/documents';
import { dueDayOf } from '../trust/check-withdrawal';
import { daysBetween } from './days-between';

export type ReportDeadline = {
  readonly dueOn: Day;
  /** Negative after the deadline. */
  readonly daysLeft: number;
  /** Where today is between the opening (0) and the deadline (1); null after the deadline. */
  readonly now: number | null;
  readonly points: readonly {
    readonly name: 'opens' | 'cutOff' | 'due';
    readonly on: Day;
    readonly at: number;
  }[];
};

export function reportDeadline(
  campaign: CampaignBody,
  agency: Pick<ExpectedAgency, 'dueOn'>,
  today: Day,
): ReportDeadline {
  const dueOn = dueDayOf(agency, campaign);
  const length = Math.max(1, daysBetween(campaign.opensOn, dueOn));
  const place = (day: Day): number => Math.min(1, Math.max(0, daysBetween(campaign.opensOn, day) / length));
  const points = [
    { name: 'opens', on: campaign.opensOn, at: 0 },
    { name: 'cutOff', on: campaign.cutOffOn, at: place(campaign.cutOffOn) },
    { name: 'due', on: dueOn, at: 1 },
  ] as const;
  return {
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    now: today > dueOn ? null : place(today),
    points: points.filter(({ name, at }) => name !== 'cutOff' || (at > 0 && at < 1)),
  };
}
