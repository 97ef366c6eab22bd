import { useLiveQuery } from 'dexie-react-hooks';
import type { DecisionDocument, DocumentId } from '../../../domain/documents/generated/documents';
import { useWorkspaceSession } from '../../session/workspace-session';

/** Reports of a campaign on which nothing was decided, not even that they came. */
export function useUnacknowledged(campaign: DocumentId | null): DocumentId[] | undefined {
  const { database } = useWorkspaceSession();
  return useLiveQuery(async () => {
    if (campaign === null) return [];
    const ofCampaign = await database.documents.where('campaign').equals(campaign).toArray();
    const decided = new Set(
      ofCampaign
        .filter(({ kind }) => kind === 'decision')
        .map(({ document }) => (document as DecisionDocument).body.subject),
    );
    return ofCampaign.filter(({ kind, id }) => kind === 'submission' && !decided.has(id)).map(({ id }) => id);
  }, [database, campaign]);
}
