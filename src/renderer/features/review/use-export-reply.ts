import { useState } from 'react';
import type { AgencyId, DecisionDocument, DocumentId } from '../../../domain/documents/generated/documents';
import type { Problem } from '../../../domain/problem/problem';
import { useProblem } from '../../parts/use-problem';
import { desktop } from '../../platform/desktop-client';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';

export type ExportReply = {
  exportReply: (agency: AgencyId, submission: DocumentId) => void;
  /** Where the last file was written. */
  savedAs: string | null;
  problem: Problem | null;
  isRunning: boolean;
};

/** The file that goes back to the agency: every decision on its report. */
export function useExportReply(): ExportReply {
  const { workspace, database } = useWorkspaceSession();
  const period = useCurrentCampaign()?.body.period;
  const { problem, isRunning, run } = useProblem();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  return {
    savedAs,
    problem,
    isRunning,
    exportReply: (agency, submission) => {
      void run(async () => {
        const decisions = await database.documents.where('kind').equals('decision').sortBy('position');
        const documents = decisions
          .filter(({ document }) => (document as DecisionDocument).body.subject === submission)
          .map(({ id }) => id);
        const saved = await desktop.exportPackages({
          workspace: workspace.id,
          documents,
          suggestedName: `${agency}_${period ?? ''}.reply.nhipso.json`,
        });
        setSavedAs(saved.savedAs);
      });
    },
  };
}
