import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { CampaignDocument, FrameworkDocument } from '../../../domain/documents/generated/documents';
import type { CampaignChoice, CurrentCampaign } from '../../session/current-campaign';
import type { StoredDocument, WorkspaceDatabase } from '../../storage/workspace-database';

/** Campaigns in force: an amended one is hidden by the one that names it as `previous`. */
export function useCampaignChoice(database: WorkspaceDatabase): CampaignChoice | undefined {
  const stored = useLiveQuery(
    () => database.documents.where('kind').anyOf('campaign', 'framework').toArray(),
    [database],
  );
  const [chosen, choose] = useState<string | null>(null);
  const campaigns = useMemo(() => (stored === undefined ? undefined : listCampaigns(stored)), [stored]);
  return useMemo(
    () =>
      campaigns && {
        campaigns,
        current: campaigns.find(({ id }) => id === chosen) ?? campaigns[0] ?? null,
        choose,
      },
    [campaigns, chosen],
  );
}

function listCampaigns(stored: readonly StoredDocument[]): CurrentCampaign[] {
  const frameworks = new Map(
    stored
      .filter((entry) => entry.kind === 'framework')
      .map((entry) => [entry.id, (entry.document as FrameworkDocument).body]),
  );
  const amended = new Set(stored.map((entry) => entry.document.previous));
  return stored
    .filter((entry) => entry.kind === 'campaign' && !amended.has(entry.id))
    .flatMap((entry) => {
      const { body } = entry.document as CampaignDocument;
      const framework = frameworks.get(body.framework);
      return framework === undefined ? [] : [{ id: entry.id, body, frameworkId: body.framework, framework }];
    })
    .sort((left, right) => (left.body.to < right.body.to ? 1 : left.body.to > right.body.to ? -1 : 0));
}
