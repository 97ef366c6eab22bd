import type { DocumentId } from '../../../domain/documents/generated/documents';
import type { Problem } from '../../../domain/problem/problem';
import { acceptReport, returnReport } from '../../../domain/review/draft-decision';
import { finishReview } from '../../../domain/review/review-draft';
import { useProblem } from '../../parts/use-problem';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import type { ReviewWork } from './review-work';

export type Verdict = 'accepted' | 'returned';

export type SignReview = {
  /** False when it failed, or when the user changed their mind about the passphrase. */
  sign: (verdict: Verdict, work: ReviewWork, text: string) => Promise<boolean>;
  problem: Problem | null;
  isRunning: boolean;
};

export function useSignReview(): SignReview {
  const campaign = useCurrentCampaign();
  const { workspace, issue } = useWorkspaceSession();
  const { problem, isRunning, run } = useProblem();
  return {
    problem,
    isRunning,
    sign: async (verdict, { file, draft }, text) => {
      if (campaign === null) return false;
      const request: { campaign: DocumentId; subject: DocumentId; reviewer: string } = {
        campaign: campaign.id,
        subject: file.submission,
        reviewer: workspace.holder ?? workspace.name.vi,
      };
      const review = finishReview({ ...draft, text });
      const body =
        verdict === 'accepted'
          ? acceptReport(request, file.receivedOn, review)
          : returnReport(request, file.receivedOn, { text: review.text, items: review.items });
      const entries = await run(() => issue([{ kind: 'decision', previous: file.lastDecision, body }]));
      return entries !== null;
    },
  };
}
