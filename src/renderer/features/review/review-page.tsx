import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProvince } from '../../parts/province/use-province';
import { ProblemMessage } from '../../parts/problem-message';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useWorkspaceSession } from '../../session/workspace-session';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { ReviewScreen } from './review-screen';

export function ReviewPage() {
  const { t } = useTranslation('review');
  const campaign = useCurrentCampaign();
  const { workspace } = useWorkspaceSession();
  const province = useProvince('provisional');
  if (campaign === null) {
    return (
      <EmptyState
        title={t('noCampaign.title')}
        actions={
          <Button component="a" href="#/department/campaigns">
            {t('noCampaign.open')}
          </Button>
        }
      >
        {t('noCampaign.next')}
      </EmptyState>
    );
  }
  if (province === null) return null;
  if (province.problem !== null) {
    return (
      <PageGrid>
        <ProblemMessage problem={province.problem} />
      </PageGrid>
    );
  }
  // Another campaign is another queue: nothing chosen in one stands in the other.
  return <ReviewScreen key={`${workspace.id} ${campaign.id}`} province={province} />;
}
