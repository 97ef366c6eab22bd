import { useTranslation } from 'react-i18next';
import { addWorkingDays } from '../../../domain/lifecycle/working-days';
import { useFormats } from '../../locale/use-formats';
import type { TrackedAgency } from '../../parts/province/province-view';
import { useCurrentCampaign } from '../../session/current-campaign';
import { EmptyState } from '../../ui/panels/empty-state';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import { TrackingBar } from './tracking-bar';
import type { TrackingFilter } from './tracking-filter';
import { useTrackingColumns } from './use-tracking-columns';

type TrackingTableProps = {
  agencies: readonly TrackedAgency[];
  shown: readonly TrackedAgency[];
  filter: TrackingFilter;
  onFilterChange: (filter: TrackingFilter) => void;
  selected: string | null;
  onSelect: (agency: string) => void;
  isComputing: boolean;
};

export function TrackingTable(props: TrackingTableProps) {
  const { t } = useTranslation('tracking');
  const columns = useTrackingColumns(props.filter.group !== null);
  return (
    <Panel title={t('list')} note={<DueNote />} isFilling strip={<TrackingBar {...props} />}>
      <DataTable
        label={t('list')}
        columns={columns}
        rows={props.shown}
        rowKey={({ id }) => id}
        selectedKey={props.selected}
        onSelect={props.onSelect}
        isFilling
        empty={<EmptyState title={t('none')}>{t('noneNext')}</EmptyState>}
      />
    </Panel>
  );
}

function DueNote() {
  const { t } = useTranslation('tracking');
  const formats = useFormats();
  const campaign = useCurrentCampaign()?.body;
  if (campaign === undefined) return null;
  const { dueOn, graceDays, daysOff } = campaign;
  const due = formats.day(dueOn);
  if (graceDays === 0) return <>{t('due', { due })}</>;
  return <>{t('dueGrace', { due, grace: formats.day(addWorkingDays(dueOn, graceDays, daysOff)) })}</>;
}
