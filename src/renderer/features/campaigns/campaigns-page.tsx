import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import { useCampaigns, type CurrentCampaign } from '../../session/current-campaign';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { CampaignForm } from './campaign-form';
import { KitPanel } from './kit-panel';

export function CampaignsPage() {
  const { t } = useTranslation('campaigns');
  const { campaigns } = useCampaigns();
  const columns = useColumns();
  return (
    <PageGrid side={campaigns.length > 0 ? <KitPanel /> : undefined} sideWidth={340}>
      <Panel title={t('list')}>
        <DataTable
          label={t('list')}
          columns={columns}
          rows={campaigns}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('none')}>{t('noneNext')}</EmptyState>}
        />
      </Panel>
      <CampaignForm />
    </PageGrid>
  );
}

function useColumns(): DataTableColumn<CurrentCampaign>[] {
  const { t } = useTranslation('campaigns');
  const inWords = useBilingual();
  const formats = useFormats();
  return [
    { id: 'title', head: t('column.title'), cell: ({ body }) => inWords(body.title), isRowHead: true },
    {
      id: 'span',
      head: t('column.span'),
      cell: ({ body }) => `${formats.day(body.from, 'short')} – ${formats.day(body.to)}`,
    },
    { id: 'due', head: t('column.due'), cell: ({ body }) => formats.day(body.dueOn) },
    {
      id: 'agencies',
      head: t('column.agencies'),
      cell: ({ body }) => formats.number(body.agencies.length),
      align: 'end',
    },
    { id: 'framework', head: t('column.framework'), cell: ({ framework }) => framework.code },
  ];
}
