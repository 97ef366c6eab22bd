// The result of the current campaign, computed in a worker from the documents of this workspace.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bilingual, ScoringMode } from '../../../domain/documents/generated/documents';
import { ProblemError, type Problem } from '../../../domain/problem/problem';
import type { QueueEntry } from '../../../domain/review/review-queue';
import type { ScorecardModel } from '../../../domain/scorecard/scorecard-model';
import { now } from '../../platform/clock';
import { reportBug } from '../../platform/report-bug';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import type { AgencyExplanation } from './agency-explanation';
import { askProvince } from './ask-province';
import type { ProvinceSubject } from './province-questions';
import type { ProvinceView } from './province-view';
import type { ReviewFile } from './review-questions';

export type Province = {
  /** The last result, also while a newer one is being computed; null before the first. */
  view: ProvinceView | null;
  isComputing: boolean;
  problem: Problem | null;
  explain: (agency: string) => Promise<AgencyExplanation | null>;
  reviewQueue: () => Promise<QueueEntry[]>;
  reviewFile: (agency: string) => Promise<ReviewFile | null>;
  /** Null prints every agency of the campaign, in list order. */
  scorecards: (agencies: string[] | null, signerTitle: Bilingual) => Promise<ScorecardModel[]>;
};

type Result = {
  subject: ProvinceSubject;
  outcome: { view: ProvinceView; problem: null } | { view: null; problem: Problem };
};

/** Null before the first campaign. */
export function useProvince(mode: ScoringMode): Province | null {
  const subject = useSubject(mode);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => {
    if (subject === null) return;
    let isPassed = false;
    const finish = (outcome: Result['outcome']): void => {
      if (!isPassed) setResult({ subject, outcome });
    };
    askProvince('view', subject, {}).then(
      (view) => {
        finish({ view, problem: null });
      },
      (error: unknown) => {
        if (!(error instanceof ProblemError)) reportBug(error);
        const problem = error instanceof ProblemError ? error.problem : unexpected;
        finish({ view: null, problem });
      },
    );
    return () => {
      isPassed = true;
    };
  }, [subject]);
  const explain = useCallback(
    async (agency: string) => (subject === null ? null : askProvince('explain', subject, { agency })),
    [subject],
  );
  const askReviewQueue = useCallback(
    async () => (subject === null ? [] : askProvince('reviewQueue', subject, {})),
    [subject],
  );
  const askReviewFile = useCallback(
    async (agency: string) => (subject === null ? null : askProvince('reviewFile', subject, { agency })),
    [subject],
  );
  const scorecards = useCallback(
    async (agencies: string[] | null, signerTitle: Bilingual) =>
      subject === null ? [] : askProvince('scorecards', subject, { agencies, printedAt: now(), signerTitle }),
    [subject],
  );
  return useMemo(() => {
    if (subject === null) return null;
    // A result of another period or mode must not stand under this one's name.
    const shown = result !== null && isSameQuestion(result.subject, subject) ? result : null;
    return {
      view: shown?.outcome.view ?? null,
      isComputing: shown?.subject !== subject,
      problem: shown?.outcome.problem ?? null,
      explain,
      reviewQueue: askReviewQueue,
      reviewFile: askReviewFile,
      scorecards,
    };
  }, [subject, result, explain, askReviewQueue, askReviewFile, scorecards]);
}

const unexpected: Problem = { code: 'unexpected', details: {} };

function useSubject(mode: ScoringMode): ProvinceSubject | null {
  const { database, workspace } = useWorkspaceSession();
  const period = useCurrentCampaign()?.body.period;
  const documents = useLiveQuery(() => database.documents.count(), [database]);
  return useMemo(
    () =>
      period === undefined || documents === undefined
        ? null
        : { workspace: workspace.id, period, mode, root: workspace.root, documents },
    [workspace.id, workspace.root, period, mode, documents],
  );
}

function isSameQuestion(left: ProvinceSubject, right: ProvinceSubject): boolean {
  return left.workspace === right.workspace && left.period === right.period && left.mode === right.mode;
}
