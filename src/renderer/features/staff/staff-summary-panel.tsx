import { useTranslation } from 'react-i18next';
import type { DegreeCount, StaffCounts } from '../../../domain/report/staff-counts';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { FigureCell } from '../../ui/table/figure-cell';

export function StaffSummaryPanel({ counts }: { counts: StaffCounts }) {
  const { t } = useTranslation(['staff', 'agency']);
  const figures = ['fullTime', 'partTime', 'total'] as const;
  const columns: DataTableColumn<DegreeCount>[] = [
    {
      id: 'degree',
      head: t('summary.degree'),
      cell: ({ degree }) => t(`agency:degree.${degree}`),
      isRowHead: true,
      foot: t('summary.total'),
    },
    ...figures.map((name): DataTableColumn<DegreeCount> => ({
      id: name,
      head: t(`summary.${name}`),
      cell: (row) => <FigureCell value={row[name]} />,
      foot: <FigureCell value={counts[name]} />,
      align: 'end',
    })),
  ];
  return (
    <Panel title={t('summary.title')} note={t('summary.unit')}>
      <DataTable
        label={t('summary.title')}
        columns={columns}
        rows={counts.byDegree}
        rowKey={({ degree }) => degree}
        density="dense"
      />
    </Panel>
  );
}
