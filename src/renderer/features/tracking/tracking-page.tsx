import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemMessage } from '../../parts/problem-message';
import type { ProvinceView } from '../../parts/province/province-view';
import { useProvince } from '../../parts/province/use-province';
import { useCurrentCampaign } from '../../session/current-campaign';
import { useAgencyNames } from '../../session/use-agency-names';
import { InlineNote } from '../../ui/notes/inline-note';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { AgencyDetail } from './agency-detail';
import { ReportingStrip } from './reporting-strip';
import { filterAgencies, noFilter } from './tracking-filter';
import { TrackingTable } from './tracking-table';

export function TrackingPage() {
  const { t } = useTranslation('tracking');
  const campaign = useCurrentCampaign();
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
  const { view, problem, isComputing } = province;
  if (view !== null) return <Tracking view={view} isComputing={isComputing} />;
  return (
    <PageGrid>
      {problem === null ? (
        <InlineNote tone="info" title={t('computing')} isAnnounced />
      ) : (
        <ProblemMessage problem={problem} />
      )}
    </PageGrid>
  );
}

function Tracking({ view, isComputing }: { view: ProvinceView; isComputing: boolean }) {
  const nameOf = useAgencyNames();
  const [filter, setFilter] = useState(noFilter);
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(search.get('agency'));
  const shown = filterAgencies(view.agencies, filter, nameOf);
  const selected = view.agencies.find(({ id }) => id === chosen) ?? null;
  return (
    <PageGrid
      isFilling
      top={<ReportingStrip view={view} />}
      sideWidth={308}
      side={<AgencyDetail agency={selected} />}
    >
      <TrackingTable
        agencies={view.agencies}
        shown={shown}
        filter={filter}
        onFilterChange={setFilter}
        selected={chosen}
        onSelect={setChosen}
        isComputing={isComputing}
      />
    </PageGrid>
  );
}
