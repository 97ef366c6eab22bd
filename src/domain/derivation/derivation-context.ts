// What a derived field is computed from.
import type { CampaignBody, ExpectedAgency, SubmissionBody } from '../documents/generated/documents';

/** How late the report is; null while nothing was sent. An agency's own live score counts as on time. */
export type LatenessReading = { readonly workingDays: number } | null;

export type DerivationContext = {
  readonly campaign: CampaignBody;
  readonly agency: ExpectedAgency;
  readonly submission: SubmissionBody;
  readonly lateness: LatenessReading;
};

/** Null is missing. */
export type Derive = (context: DerivationContext) => number | string | null;
