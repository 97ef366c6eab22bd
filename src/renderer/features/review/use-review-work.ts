import { useMemo } from 'react';
import { indexFramework } from '../../../domain/framework/framework-index';
import { emptyReview, reviewOf, type ReviewDraft } from '../../../domain/review/review-draft';
import { checkReview } from '../../../domain/review/check-review';
import { checksElsewhere, reviewLines } from '../../../domain/review/review-lines';
import { scoreReview, scoreSelf, type ReviewGround } from '../../../domain/review/score-review';
import type { ReviewFile } from '../../parts/province/review-questions';
import { useCurrentCampaign } from '../../session/current-campaign';
import type { ReviewDrafts } from './use-review-drafts';
import type { ReviewWork } from './review-work';

/** Null while there is no report, and for one to which nothing applies. */
export function useReviewWork(
  file: ReviewFile | null,
  drafts: ReviewDrafts,
  isSettling: boolean,
): ReviewWork | null {
  const campaign = useCurrentCampaign();
  const framework = useMemo(
    () => (campaign === null ? null : indexFramework(campaign.framework)),
    [campaign],
  );
  const ground = useMemo((): ReviewGround | null => {
    const agency = campaign?.body.agencies.find(({ id }) => id === file?.agency);
    if (campaign === null || framework === null || file === null || agency === undefined) return null;
    return { framework, campaign: campaign.body, agency, submission: file.body, lateness: file.lateness };
  }, [campaign, framework, file]);
  const kept = file === null ? null : drafts.of(file.submission);
  const draft = useMemo(() => kept ?? startOf(file), [kept, file]);
  const self = useMemo(() => (ground === null ? null : scoreSelf(ground)), [ground]);
  return useMemo(() => {
    if (file === null || ground === null || self === null) return null;
    const verified = scoreReview(ground, draft) ?? self;
    const { checks, brought } = checkReview(ground, draft, file.checks);
    const lines = reviewLines({
      ground,
      self,
      verified,
      before: file.before?.readings ?? [],
      peers: file.peers?.comparisons ?? [],
      checks,
      draft,
    });
    return {
      file,
      framework: ground.framework.body,
      ground,
      self,
      verified,
      draft,
      change: (next: ReviewDraft) => {
        drafts.keep(file.submission, next);
      },
      isReadOnly: isSettling || (file.decided !== null && kept === null),
      lines,
      otherChecks: checksElsewhere(lines, checks),
      brought,
    };
  }, [file, ground, self, draft, kept, drafts, isSettling]);
}

function startOf(file: ReviewFile | null): ReviewDraft {
  return file?.decided === null || file === null ? emptyReview : reviewOf(file.decided.body);
}
