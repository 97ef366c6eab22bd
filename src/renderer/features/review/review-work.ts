import type { Code, FrameworkBody } from '../../../domain/documents/generated/documents';
import type { ReviewDraft } from '../../../domain/review/review-draft';
import type { ReviewLine } from '../../../domain/review/review-lines';
import type { ReviewGround } from '../../../domain/review/score-review';
import type { AgencyScore } from '../../../domain/scoring/score-agency';
import type { SubmissionCheck } from '../../../domain/scoring/submission-check';
import type { ReviewFile } from '../../parts/province/review-questions';

/** One report on the reviewer's desk, with what the review does to it so far. */
export type ReviewWork = {
  file: ReviewFile;
  framework: FrameworkBody;
  ground: ReviewGround;
  self: AgencyScore;
  verified: AgencyScore;
  draft: ReviewDraft;
  change: (draft: ReviewDraft) => void;
  /** Decided, and not opened again. */
  isReadOnly: boolean;
  lines: readonly ReviewLine[];
  /** About registers, not about one indicator. */
  otherChecks: readonly SubmissionCheck[];
  /** Contradictions that only the adjusted values made. */
  brought: readonly SubmissionCheck[];
};

export function lineOf({ lines }: ReviewWork, code: Code | null): ReviewLine | null {
  return lines.find(({ indicator }) => indicator.code === code) ?? null;
}
