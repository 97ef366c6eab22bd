import { AgencyScreen } from '../../parts/agency-screen';
import { IndicatorsScreen } from './indicators-screen';

export function IndicatorsPage() {
  return <AgencyScreen>{(work) => <IndicatorsScreen work={work} />}</AgencyScreen>;
}
