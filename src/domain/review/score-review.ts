// What a review does to the score, worked out while it is being made.
import type { CampaignBody, ExpectedAgency, SubmissionBody } from '../documents/generated/documents';
import type { LatenessReading } from '../derivation/derivation-context';
import type { FrameworkIndex } from '../framework/framework-index';
import type { ScoringInput } from '../scoring/read-fields';
import { noRulings, scoreAgency, type AgencyScore } from '../scoring/score-agency';
import type { ReviewDraft } from './review-draft';

export type ReviewGround = {
  readonly framework: FrameworkIndex;
  readonly campaign: CampaignBody;
  readonly agency: ExpectedAgency;
  readonly submission: SubmissionBody;
  readonly lateness: LatenessReading;
};

export function reviewInput(ground: ReviewGround, adjustments: ReviewDraft['adjustments']): ScoringInput {
  return { ...ground, adjustments };
}

export function scoreSelf(ground: ReviewGround): AgencyScore | null {
  return scoreAgency(reviewInput(ground, []), noRulings);
}

/** As it would be verified if the review were signed now. */
export function scoreReview(ground: ReviewGround, draft: ReviewDraft): AgencyScore | null {
  return scoreAgency(reviewInput(ground, draft.adjustments), {
    granted: draft.rulings.filter(({ granted }) => granted).map(({ indicator }) => indicator),
    deductions: draft.deductions.map(({ code }) => code),
  });
}
