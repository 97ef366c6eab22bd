// What every screen of an agency works on: the campaign, the draft with what was typed, and the report read as a whole.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Day, ExpectedAgency } from '../../domain/documents/generated/documents';
import type { Draft } from '../../domain/draft/assemble-submission';
import { readAgencyReport, type AgencyReport } from '../../domain/report/agency-report';
import { useCurrentCampaign, type CurrentCampaign } from '../session/current-campaign';
import { useWorkspaceSession } from '../session/workspace-session';
import type { StoredDocument } from '../storage/workspace-database';
import { today as readToday } from '../platform/clock';
import { useDraftEditing, type DraftEditing } from './use-draft-editing';

export type AgencyWork = {
  campaign: CurrentCampaign;
  agency: ExpectedAgency;
  draft: Draft;
  editing: DraftEditing;
  documents: readonly StoredDocument[];
  report: AgencyReport;
  today: Day;
};

export function useAgencyWork(): AgencyWork | 'reading' | 'not-expected' {
  const { workspace, database } = useWorkspaceSession();
  const campaign = useCurrentCampaign();
  const documents = useLiveQuery(() => database.documents.toArray(), [database]);
  const open = useDraftEditing();
  const today = readToday();
  return useMemo(() => {
    if (campaign === null || documents === undefined || open === undefined) return 'reading';
    const agency = campaign.body.agencies.find(({ id }) => id === workspace.issuer);
    if (agency === undefined) return 'not-expected';
    const report = readAgencyReport({
      campaignId: campaign.id,
      campaign: campaign.body,
      framework: campaign.framework,
      agency,
      draft: open.draft,
      documents,
      today,
    });
    return { campaign, agency, ...open, documents, report, today };
  }, [campaign, documents, open, today, workspace.issuer]);
}
