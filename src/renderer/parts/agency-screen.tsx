import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../locale/use-bilingual';
import { useCurrentCampaign } from '../session/current-campaign';
import { useWorkspaceSession } from '../session/workspace-session';
import { InlineNote } from '../ui/notes/inline-note';
import { EmptyState } from '../ui/panels/empty-state';
import classes from './agency-screen.module.css';
import { UnsavedNote } from './unsaved-note';
import { useAgencyWork, type AgencyWork } from './use-agency-work';

type AgencyScreenProps = { children: (work: AgencyWork) => ReactNode };

/** What every screen of an agency shares: reading, no campaign, not expected, and what could not be saved. */
export function AgencyScreen({ children }: AgencyScreenProps) {
  const { t } = useTranslation('agency');
  const inWords = useBilingual();
  const { workspace } = useWorkspaceSession();
  const campaign = useCurrentCampaign();
  const work = useAgencyWork();
  if (campaign === null) {
    return (
      <EmptyState
        title={t('noCampaign')}
        actions={
          <Button component="a" href="#/agency/report">
            {t('openReport')}
          </Button>
        }
      >
        {t('noCampaignNext')}
      </EmptyState>
    );
  }
  if (work === 'not-expected') {
    const names = { campaign: inWords(campaign.body.title), agency: inWords(workspace.name) };
    return <EmptyState title={t('notExpected')}>{t('notExpectedNext', names)}</EmptyState>;
  }
  if (work === 'reading') return <InlineNote tone="info" title={t('reading')} isAnnounced />;
  const { editing } = work;
  return (
    <div className={classes.screen} onBlur={() => void editing.flush()}>
      {editing.failed !== null && (
        <UnsavedNote failed={editing.failed} onRetry={() => void editing.flush()} />
      )}
      {children(work)}
    </div>
  );
}
