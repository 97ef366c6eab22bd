// How late a report came: counted once, on the earliest revision, in the campaign's working days.
import type {
  CampaignBody,
  Day,
  ExpectedAgency,
  Lateness,
  SubmissionDocument,
} from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { dueDayOf } from '../trust/check-withdrawal';
import { addWorkingDays, countWorkingDays, dayOfInstant } from './working-days';

export type ReceivedReport = {
  readonly submission: VerifiedDocument<SubmissionDocument>;
  readonly receivedOn: Day | null;
};

/** The last day that still is on time: the due date or the agency's extension, and the days of grace after it. */
export function lastDayOnTime(agency: ExpectedAgency, campaign: CampaignBody): Day {
  return addWorkingDays(dueDayOf(agency, campaign), campaign.graceDays, campaign.daysOff);
}

/** A day off right after the last day counts nothing, so what comes then still is on time. */
export function latenessOf(report: ReceivedReport, agency: ExpectedAgency, campaign: CampaignBody): Lateness {
  const day = report.receivedOn ?? dayOfInstant(report.submission.document.createdAt);
  const workingDays = countWorkingDays(lastDayOnTime(agency, campaign), day, campaign.daysOff);
  return {
    status: workingDays > 0 ? 'late' : 'on-time',
    workingDays,
    source: report.receivedOn === null ? 'declared' : 'receipt',
  };
}
