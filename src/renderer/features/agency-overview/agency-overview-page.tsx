import { AgencyScreen } from '../../parts/agency-screen';
import { OverviewScreen } from './overview-screen';

export function AgencyOverviewPage() {
  return <AgencyScreen>{(work) => <OverviewScreen work={work} />}</AgencyScreen>;
}
