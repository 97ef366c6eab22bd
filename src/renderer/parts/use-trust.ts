// Whose word counts in this workspace, worked out in the page from the documents it holds.
import { useLiveQuery } from 'dexie-react-hooks';
import { buildTrust } from '../../domain/trust/build-trust';
import type { Trust } from '../../domain/trust/trust';
import { pageCrypto } from '../platform/page-crypto';
import { useWorkspaceSession } from '../session/workspace-session';

const decidingKinds = ['framework', 'campaign', 'enrolment', 'decision'];

/** Undefined while reading, null before the first campaign. Submissions are left out: keys do not depend on them. */
export function useTrust(): Trust | null | undefined {
  const { database, workspace } = useWorkspaceSession();
  return useLiveQuery(async () => {
    const stored = await database.documents.where('kind').anyOf(decidingKinds).toArray();
    const built = buildTrust(stored, {
      crypto: pageCrypto,
      ...(workspace.root === null ? {} : { root: workspace.root }),
    });
    return built.ok && built.value.campaigns.size > 0 ? built.value : null;
  }, [database, workspace.root]);
}
