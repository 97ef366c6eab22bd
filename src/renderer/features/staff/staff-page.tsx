import { AgencyScreen } from '../../parts/agency-screen';
import { StaffScreen } from './staff-screen';

export function StaffPage() {
  return <AgencyScreen>{(work) => <StaffScreen work={work} />}</AgencyScreen>;
}
