// Whether a withdrawal may take its revision back: the agency's own, in this campaign, before the due date.
import type { CampaignBody, Day, ExpectedAgency, WithdrawalDocument } from '../documents/generated/documents';
import type { VerifiedDocument } from '../documents/verified-document';
import { fail, type Problem } from '../problem/problem';
import { dayOfInstant } from '../lifecycle/working-days';
import type { Trust } from './trust';

export function dueDayOf(agency: Pick<ExpectedAgency, 'dueOn'>, campaign: CampaignBody): Day {
  return agency.dueOn ?? campaign.dueOn;
}

export function checkWithdrawal(
  verified: VerifiedDocument<WithdrawalDocument>,
  trust: Trust,
): Problem | null {
  const { issuer, body, createdAt } = verified.document;
  const chain = trust.campaignOf.get(body.campaign);
  const campaign = chain?.inForce?.document.body;
  const agency = chain?.expected.get(issuer.id);
  const submission = trust.documents.get(body.submission)?.document;
  const isOwn =
    submission?.kind === 'submission' &&
    submission.issuer.id === issuer.id &&
    trust.campaignOf.get(submission.body.campaign) === chain;
  if (!isOwn || campaign === undefined || agency === undefined)
    return fail('subject-unknown', { subject: body.submission }).problem;
  const receivedOn = trust.decisions
    .get(verified.id)
    ?.counted.find(({ document }) => document.body.receivedOn !== null)?.document.body.receivedOn;
  const dueOn = dueDayOf(agency, campaign);
  const day = receivedOn ?? dayOfInstant(createdAt);
  return day > dueOn ? fail('withdrawal-too-late', { day, dueOn }).problem : null;
}
