import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import type { Problem } from '../../../domain/problem/problem';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { useLanguage } from '../../locale/use-language';
import { usePeriodName } from '../../locale/use-period-name';
import { useCampaigns } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { ChoiceField } from '../../ui/fields/choice-field';
import { InlineNote } from '../../ui/notes/inline-note';
import { SearchDialog } from '../search/search-dialog';
import { AppShell } from '../shell/app-shell';
import type { SaveStatus } from '../shell/save-state';
import { CampaignDeadline } from './campaign-deadline';
import { firstScreen, screens, type ScreenName } from './navigation';
import { pages } from './pages';
import classes from './workspace.module.css';

type WorkspaceFrameProps = { notices: readonly Problem[]; onNoticesRead: () => void; onLeave: () => void };

export function WorkspaceFrame({ notices, onNoticesRead, onLeave }: WorkspaceFrameProps) {
  const { t } = useTranslation(['app', 'problems', 'shell']);
  const { workspace } = useWorkspaceSession();
  const { language, setLanguage } = useLanguage();
  const inWords = useBilingual();
  const saveStatus = useSaveStatus();
  const location = useLocation();
  const shown = location.pathname.split('/').at(-1);
  const visit = (location.state as { visit?: number } | null)?.visit ?? 0;
  const [isSearching, setSearching] = useState(false);
  const openSearch = useCallback(() => {
    setSearching(true);
  }, []);
  const names = screens[workspace.role].flat().map(({ name }) => name);
  const current: ScreenName = names.find((name) => name === shown) ?? firstScreen(workspace.role);
  const title = t(`screen.${current}`);
  useEffect(() => {
    document.title = `${title} - ${inWords(workspace.name)}`;
  }, [title, inWords, workspace.name]);
  return (
    <AppShell
      sidebar={{
        workspaceName: inWords(workspace.name),
        workspaceRole: t(`role.${workspace.role}`),
        currentId: current,
        groups: screens[workspace.role].map((group) =>
          group.map(({ name, icon }) => ({
            id: name,
            label: t(`screen.${name}`),
            href: `#/${workspace.role}/${name}`,
            icon,
          })),
        ),
        foot: (
          <div className={classes.foot}>
            <CampaignDeadline />
            <Button size="xs" fullWidth onClick={onLeave}>
              {t('leave')}
            </Button>
          </div>
        ),
      }}
      topBar={{
        title,
        period: <PeriodChoice />,
        saveStatus,
        search: { hint: t(`search.${workspace.role}`), onOpen: openSearch },
        language,
        onLanguageChange: setLanguage,
      }}
    >
      {notices.length > 0 && (
        <div className={classes.notices}>
          {notices.map(({ code, details }) => (
            <InlineNote
              key={code}
              tone="warn"
              title={t(`problems:${code}.happened`, details)}
              action={<Button onClick={onNoticesRead}>{t('noticeRead')}</Button>}
              isAnnounced
            >
              {t(`problems:${code}.safe`, details)} {t(`problems:${code}.todo`, details)}
            </InlineNote>
          ))}
        </div>
      )}
      <SearchDialog
        isOpen={isSearching}
        onClose={() => {
          setSearching(false);
        }}
      />
      <Routes>
        {names.map((name) => {
          const Page = pages[name];
          return <Route key={name} path={`/${workspace.role}/${name}`} element={<Page key={visit} />} />;
        })}
        <Route
          path="*"
          element={<Navigate to={`/${workspace.role}/${firstScreen(workspace.role)}`} replace />}
        />
      </Routes>
    </AppShell>
  );
}

function PeriodChoice() {
  const { t } = useTranslation('shell');
  const periodName = usePeriodName();
  const { campaigns, current, choose } = useCampaigns();
  if (current === null) return null;
  return (
    <ChoiceField
      label={t('period')}
      isLabelHidden
      choices={campaigns.map(({ id, body }) => ({ value: id, label: periodName(body.period) }))}
      value={current.id}
      onChange={(campaign) => {
        if (campaign !== null) choose(campaign);
      }}
      width={210}
    />
  );
}

function useSaveStatus(): SaveStatus {
  const { t } = useTranslation('problems');
  const { saveState } = useWorkspaceSession();
  const formats = useFormats();
  switch (saveState.state) {
    case 'saving':
      return { kind: 'saving' };
    case 'failed':
      return { kind: 'problem', text: t(`${saveState.code}.happened`) };
    case 'saved':
      return saveState.at === null ? { kind: 'idle' } : { kind: 'saved', time: formats.time(saveState.at) };
  }
}
