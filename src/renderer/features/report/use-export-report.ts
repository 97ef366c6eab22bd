import { useState } from 'react';
import type { Problem } from '../../../domain/problem/problem';
import type { SentRevision } from '../../../domain/report/report-history';
import type { AgencyWork } from '../../parts/use-agency-work';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { useWorkspaceSession } from '../../session/workspace-session';

export type ExportReport = {
  exportReport: (sent: SentRevision) => void;
  /** Where the last file was written; null before, and when the user changed their mind. */
  savedAs: string | null;
  problem: Problem | null;
  isRunning: boolean;
};

export function useExportReport({ agency, campaign }: AgencyWork): ExportReport {
  const { workspace } = useWorkspaceSession();
  const { problem, isRunning, run } = useProblem();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  return {
    savedAs,
    problem,
    isRunning,
    exportReport: ({ submission, revision }) => {
      void run(async () => {
        const saved = await desktop.exportPackages({
          workspace: workspace.id,
          documents: [submission.id],
          suggestedName: `${agency.id}_${campaign.body.period}_r${revision}.submission.nhipso.json`,
        });
        setSavedAs(saved.savedAs);
      });
    },
  };
}
