import { useLiveQuery } from 'dexie-react-hooks';
import type { DocumentId } from '../../../domain/documents/generated/documents';
import { useWorkspaceSession } from '../../session/workspace-session';

/** The latest enrolment of this workspace's key; null while there is none. */
export function useOwnEnrolment(): DocumentId | null {
  const { workspace, database } = useWorkspaceSession();
  const found = useLiveQuery(
    () => database.documents.where('kind').equals('enrolment').sortBy('position'),
    [database],
  );
  return found?.filter(({ issuer }) => issuer === workspace.issuer).at(-1)?.id ?? null;
}
