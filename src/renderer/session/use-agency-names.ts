import { useMemo } from 'react';
import { useBilingual } from '../locale/use-bilingual';
import { useCampaigns } from './current-campaign';

/** Names of agencies as any campaign gives them; an id nobody named stands for itself. */
export function useAgencyNames(): (agency: string) => string {
  const { campaigns } = useCampaigns();
  const inWords = useBilingual();
  const names = useMemo(
    () => new Map(campaigns.flatMap(({ body }) => body.agencies.map(({ id, name }) => [id, name] as const))),
    [campaigns],
  );
  return (agency) => {
    const name = names.get(agency);
    return name === undefined ? agency : inWords(name);
  };
}
