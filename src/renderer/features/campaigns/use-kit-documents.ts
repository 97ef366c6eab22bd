import { useLiveQuery } from 'dexie-react-hooks';
import type { DocumentId } from '../../../domain/documents/generated/documents';
import { useWorkspaceSession } from '../../session/workspace-session';

/** What goes out to every agency: all that the department issued for everybody, in the ledger's order. */
export function useKitDocuments(): DocumentId[] | undefined {
  const { database } = useWorkspaceSession();
  return useLiveQuery(async () => {
    const stored = await database.documents
      .where('kind')
      .anyOf('framework', 'campaign', 'directive', 'figures')
      .sortBy('position');
    return stored.map(({ id }) => id);
  }, [database]);
}
