import { AgencyScreen } from '../../parts/agency-screen';
import { ProjectsScreen } from './projects-screen';

export function ProjectsPage() {
  return <AgencyScreen>{(work) => <ProjectsScreen work={work} />}</AgencyScreen>;
}
