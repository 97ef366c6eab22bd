import type { AgencyWork } from '../../parts/use-agency-work';
import { useWorkspaceSession } from '../../session/workspace-session';

/** Saves what was typed, then signs exactly the report that is on screen. */
export function useSignReport({ report, editing }: AgencyWork): () => Promise<void> {
  const { issue } = useWorkspaceSession();
  return async () => {
    await editing.flush();
    await issue([{ kind: 'submission', previous: report.next.previous, body: report.body }]);
  };
}
