import type { ComponentType } from 'react';
import { AgencyOverviewPage } from '../../features/agency-overview/agency-overview-page';
import { AgenciesPage } from '../../features/agencies/agencies-page';
import { CampaignsPage } from '../../features/campaigns/campaigns-page';
import { IndicatorsPage } from '../../features/indicators/indicators-page';
import { IntakePage } from '../../features/intake/intake-page';
import { ProjectsPage } from '../../features/projects/projects-page';
import { RankingPage } from '../../features/ranking/ranking-page';
import { ReportPage } from '../../features/report/report-page';
import { ReviewPage } from '../../features/review/review-page';
import { StaffPage } from '../../features/staff/staff-page';
import { TrackingPage } from '../../features/tracking/tracking-page';
import type { ScreenName } from './navigation';

export const pages: Record<ScreenName, ComponentType> = {
  overview: AgencyOverviewPage,
  projects: ProjectsPage,
  staff: StaffPage,
  indicators: IndicatorsPage,
  report: ReportPage,
  intake: IntakePage,
  tracking: TrackingPage,
  review: ReviewPage,
  ranking: RankingPage,
  campaigns: CampaignsPage,
  agencies: AgenciesPage,
};
