import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../locale/use-bilingual';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { screens } from '../workspace/navigation';
import type { SearchTarget } from './match-targets';

/** Everything that can be found in the open workspace: screens first, then what its role works with. */
export function useSearchTargets(): SearchTarget[] {
  const { t } = useTranslation('app');
  const inWords = useBilingual();
  const { workspace } = useWorkspaceSession();
  const campaign = useCurrentCampaign();
  const registers = useRegisterTargets();
  const { role } = workspace;
  return useMemo(() => {
    const pages = screens[role].flat().map(({ name }): SearchTarget => ({
      id: name,
      kind: 'screen',
      title: t(`screen.${name}`),
      note: '',
      to: `/${role}/${name}`,
    }));
    if (campaign === null) return pages;
    const own =
      role === 'agency'
        ? campaign.framework.indicators.map(({ code, name }): SearchTarget => ({
            id: code,
            kind: 'indicator',
            title: inWords(name),
            note: code,
            to: `/agency/indicators?at=${code}`,
          }))
        : campaign.body.agencies.map(({ id, name }): SearchTarget => ({
            id,
            kind: 'agency',
            title: inWords(name),
            note: id,
            to: `/department/tracking?agency=${id}`,
          }));
    return [...pages, ...registers, ...own];
  }, [t, inWords, role, campaign, registers]);
}

const none: SearchTarget[] = [];

/** Projects and people of an agency; a department has none of its own. */
function useRegisterTargets(): SearchTarget[] {
  const { database } = useWorkspaceSession();
  return (
    useLiveQuery(async () => {
      const [projects, people] = await Promise.all([database.projects.toArray(), database.staff.toArray()]);
      return [
        ...projects.map(({ row }): SearchTarget => ({
          id: row.id,
          kind: 'project',
          title: row.name,
          note: row.code,
          to: `/agency/projects?row=${row.id}`,
        })),
        ...people
          .filter(({ personName }) => personName !== '')
          .map(({ row, personName }): SearchTarget => ({
            id: row.id,
            kind: 'person',
            title: personName,
            note: row.title ?? '',
            to: `/agency/staff?row=${row.id}`,
          })),
      ];
    }, [database]) ?? none
  );
}
