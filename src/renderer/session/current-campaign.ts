// The campaign that the period switcher chose, with its framework.
import { createContext, useContext } from 'react';
import type { CampaignBody, DocumentId, FrameworkBody } from '../../domain/documents/generated/documents';

export type CurrentCampaign = {
  id: DocumentId;
  body: CampaignBody;
  frameworkId: DocumentId;
  framework: FrameworkBody;
};

export type CampaignChoice = {
  current: CurrentCampaign | null;
  /** Every campaign in force, newest period first. */
  campaigns: CurrentCampaign[];
  choose: (campaign: DocumentId) => void;
};

const CampaignContext = createContext<CampaignChoice>({
  current: null,
  campaigns: [],
  choose: () => undefined,
});

export const CampaignProvider = CampaignContext.Provider;

export function useCampaigns(): CampaignChoice {
  return useContext(CampaignContext);
}

/** Null before the first campaign has arrived. */
export function useCurrentCampaign(): CurrentCampaign | null {
  return useContext(CampaignContext).current;
}
