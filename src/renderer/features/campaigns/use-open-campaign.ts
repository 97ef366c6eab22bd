import { useTranslation } from 'react-i18next';
import type { BuiltInRegistry } from '../../../contract/workspace-calls';
import type { FrameworkBody } from '../../../domain/documents/generated/documents';
import { useCampaigns } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { readCampaign, type CampaignEntry } from './campaign-entry';

type BuiltIn = { registry: BuiltInRegistry; framework: FrameworkBody };

/** Signs the framework when the province has none yet, then the campaign that names it. */
export function useOpenCampaign(): (entry: CampaignEntry, builtIn: BuiltIn) => Promise<void> {
  const { i18n } = useTranslation('campaigns');
  const { workspace, issue } = useWorkspaceSession();
  const { campaigns } = useCampaigns();
  return async (entry, builtIn) => {
    const newest = campaigns[0];
    const framework =
      newest?.frameworkId ??
      (await issue([{ kind: 'framework', previous: null, body: builtIn.framework }]))?.[0]?.id;
    if (framework === undefined) return;
    const titleIn = (lng: 'vi' | 'en') =>
      i18n.t(`campaigns:titleOf.${entry.half}`, { lng, year: entry.year });
    const body = readCampaign(entry, {
      title: { vi: titleIn('vi'), en: titleIn('en') },
      provinceName: workspace.provinceName,
      framework,
      agencies: newest?.body.agencies ?? builtIn.registry.agencies,
      departmentKeys: newest?.body.departmentKeys ?? [
        { holder: workspace.holder ?? '', publicKey: workspace.ownKey },
      ],
    });
    await issue([{ kind: 'campaign', previous: null, body }]);
  };
}
