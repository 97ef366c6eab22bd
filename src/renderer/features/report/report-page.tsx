import { useTranslation } from 'react-i18next';
import { useCurrentCampaign } from '../../session/current-campaign';
import { AgencyScreen } from '../../parts/agency-screen';
import { PageGrid } from '../../ui/panels/page-grid';
import { KeyPanel } from './key-panel';
import classes from './report.module.css';
import { ReplyPanel } from './reply-panel';
import { ReportScreen } from './report-screen';

export function ReportPage() {
  const campaign = useCurrentCampaign();
  // Before the first campaign the kit itself is what has to be opened here.
  if (campaign === null) return <BeforeCampaign />;
  return <AgencyScreen>{(work) => <ReportScreen work={work} />}</AgencyScreen>;
}

function BeforeCampaign() {
  const { t } = useTranslation('agency');
  return (
    <PageGrid>
      <div className={classes.alone}>
        <p>{t('noCampaignNext')}</p>
        <ReplyPanel />
        <KeyPanel />
      </div>
    </PageGrid>
  );
}
