// What contradicts itself once the reviewer's values stand: one figure may be part of another that was cut.
import { checkSubmission } from '../scoring/check-submission';
import type { SubmissionCheck } from '../scoring/submission-check';
import type { ReviewDraft } from './review-draft';
import { reviewInput, type ReviewGround } from './score-review';

type ReviewChecks = {
  /** Of the report, with its contradictions as the reviewed values have them. */
  readonly checks: readonly SubmissionCheck[];
  /** Contradictions that only the review brought in. */
  readonly brought: readonly SubmissionCheck[];
};

/** `reported` are the checks of the report as it came. */
export function checkReview(
  ground: ReviewGround,
  draft: ReviewDraft,
  reported: readonly SubmissionCheck[],
): ReviewChecks {
  if (draft.adjustments.length === 0) return { checks: reported, brought: [] };
  const contradictions = checkSubmission(reviewInput(ground, draft.adjustments), null).filter(
    isContradiction,
  );
  const known = new Set(reported.filter(isContradiction).map(identityOf));
  return {
    checks: [...reported.filter((check) => !isContradiction(check)), ...contradictions],
    brought: contradictions.filter((check) => !known.has(identityOf(check))),
  };
}

function isContradiction({ code }: SubmissionCheck): boolean {
  return code === 'partAboveWhole';
}

function identityOf({ details }: SubmissionCheck): string {
  return `${details['part'] ?? ''} ${details['whole'] ?? ''}`;
}
