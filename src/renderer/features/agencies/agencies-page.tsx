import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../locale/use-formats';
import { useTrust } from '../../parts/use-trust';
import { useAgencyNames } from '../../session/use-agency-names';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import { StatusMark } from '../../ui/marks/status-mark';
import { EmptyState } from '../../ui/panels/empty-state';
import { PageGrid } from '../../ui/panels/page-grid';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { listKeys, stateLooks, type KeyRow } from './key-rows';
import { KeyDetail } from './key-detail';

export function AgenciesPage() {
  const { t } = useTranslation('agencies');
  const trust = useTrust();
  const [filter, setFilter] = useState<'waiting' | 'all'>('waiting');
  const [selected, setSelected] = useState<string | null>(null);
  const columns = useColumns();
  if (trust === undefined) return null;
  const rows = trust === null ? [] : listKeys(trust);
  const waiting = rows.filter(({ state }) => state === 'waiting');
  const shown = filter === 'waiting' && waiting.length > 0 ? waiting : rows;
  return (
    <PageGrid
      isFilling
      sideWidth={360}
      side={<KeyDetail row={rows.find(({ key }) => key === selected) ?? null} rows={rows} />}
    >
      <Panel
        title={t('list')}
        isFilling
        actions={
          <SegmentedChoice
            label={t('filter.label')}
            size="small"
            segments={[
              { value: 'waiting', label: t('filter.waiting'), count: waiting.length },
              { value: 'all', label: t('filter.all'), count: rows.length },
            ]}
            value={filter}
            onChange={setFilter}
          />
        }
      >
        <DataTable
          label={t('list')}
          columns={columns}
          rows={shown}
          rowKey={({ key }) => key}
          selectedKey={selected}
          onSelect={setSelected}
          isFilling
          empty={<EmptyState title={t('none')}>{t('noneNext')}</EmptyState>}
        />
      </Panel>
    </PageGrid>
  );
}

function useColumns(): DataTableColumn<KeyRow>[] {
  const { t } = useTranslation('agencies');
  const nameOf = useAgencyNames();
  const formats = useFormats();
  return [
    {
      id: 'agency',
      head: t('column.agency'),
      cell: ({ agency }) => nameOf(agency),
      isRowHead: true,
      sortBy: ({ agency }) => nameOf(agency),
    },
    {
      id: 'state',
      head: t('column.state'),
      cell: ({ state }) => <StatusMark kind={stateLooks[state]} text={t(`state.${state}`)} />,
    },
    { id: 'fingerprint', head: t('column.fingerprint'), cell: ({ fingerprint }) => fingerprint },
    {
      id: 'announced',
      head: t('column.announced'),
      cell: ({ announcedAt }) => formats.instant(announcedAt),
      sortBy: ({ announcedAt }) => announcedAt,
    },
  ];
}
