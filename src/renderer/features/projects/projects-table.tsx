import { useTranslation } from 'react-i18next';
import { addMoney } from '../../../domain/report/project-money';
import type { ProjectRow } from '../../../domain/report/project-rows';
import { baselineInForce } from '../../../domain/derivation/project-dates';
import { useFormats } from '../../locale/use-formats';
import { BarWithMedian } from '../../ui/marks/bar-with-median';
import { EmptyState } from '../../ui/panels/empty-state';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { FigureCell } from '../../ui/table/figure-cell';
import { ProjectStatusMark } from './project-status-mark';
import classes from './projects.module.css';

type ProjectsTableProps = {
  rows: readonly ProjectRow[];
  to: string;
  chosenId: string | null;
  onChoose: (id: string) => void;
};

export function ProjectsTable({ rows, to, chosenId, onChoose }: ProjectsTableProps) {
  const { t } = useTranslation('projects');
  const columns = useColumns(rows, to);
  return (
    <Panel title={t('table.title')} note={t('table.unit')}>
      <DataTable
        label={t('table.title')}
        columns={columns}
        rows={rows}
        rowKey={({ project }) => project.id}
        onSelect={onChoose}
        selectedKey={chosenId}
        density="dense"
        empty={<EmptyState title={t('table.noneFiltered')} />}
      />
    </Panel>
  );
}

const ratio = (paid: number, planned: number) => (planned > 0 ? (100 * paid) / planned : null);

function useColumns(rows: readonly ProjectRow[], to: string): DataTableColumn<ProjectRow>[] {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  const money = (value: number | string) => formats.money(value);
  const percent = (value: number | string) => formats.percent(value, 1);
  const sums = addMoney(rows.map((row) => row.money.thisYear));
  const totalCost = rows.reduce((sum, row) => sum + (row.money.totalCost ?? 0), 0);
  return [
    {
      id: 'name',
      head: t('table.name'),
      cell: ({ project }) => <span className={classes.name}>{project.name}</span>,
      sortBy: ({ project }) => project.name,
      foot: t('table.sum', { count: rows.length }),
      isRowHead: true,
    },
    { id: 'group', head: t('table.group'), cell: ({ project }) => project.group ?? '–', width: 52 },
    {
      id: 'stage',
      head: t('table.stage'),
      cell: ({ stage }) => (
        <span className={classes.stage}>{stage === null ? t('noStage') : t(`stage.${stage}`)}</span>
      ),
      sortBy: ({ stage }) => stage,
    },
    {
      id: 'volume',
      head: t('table.volume'),
      cell: ({ project: { volumePercent, plannedVolumePercent } }) => (
        <span className={classes.volume}>
          <BarWithMedian
            value={volumePercent}
            max={100}
            tick={plannedVolumePercent}
            width={62}
            label={t('table.volumeLabel', { volume: volumePercent, planned: plannedVolumePercent })}
          />
          <span>
            <FigureCell value={volumePercent} />
          </span>
        </span>
      ),
      sortBy: ({ project }) => project.volumePercent,
      align: 'end',
    },
    {
      id: 'totalCost',
      head: t('table.totalCost'),
      cell: (row) => <FigureCell value={row.money.totalCost} write={money} />,
      sortBy: (row) => row.money.totalCost,
      foot: formats.money(totalCost),
      align: 'end',
    },
    {
      id: 'planned',
      head: t('table.planned'),
      cell: (row) => <FigureCell value={row.money.thisYear.planned} write={money} />,
      sortBy: (row) => row.money.thisYear.planned,
      foot: formats.money(sums.planned),
      align: 'end',
    },
    {
      id: 'paid',
      head: t('table.paid'),
      cell: (row) => <FigureCell value={row.money.thisYear.paid} write={money} />,
      sortBy: (row) => row.money.thisYear.paid,
      foot: formats.money(sums.paid),
      align: 'end',
    },
    {
      id: 'ratio',
      head: t('table.ratio'),
      cell: (row) => (
        <FigureCell value={ratio(row.money.thisYear.paid, row.money.thisYear.planned)} write={percent} />
      ),
      foot: <FigureCell value={ratio(sums.paid, sums.planned)} write={percent} />,
      align: 'end',
    },
    {
      id: 'endsOn',
      head: t('table.endsOn'),
      cell: ({ project }) => formats.day(baselineInForce(project, to)?.endsOn),
      sortBy: ({ project }) => baselineInForce(project, to)?.endsOn ?? null,
    },
    {
      id: 'status',
      head: t('table.status'),
      cell: (row) => <ProjectStatusMark row={row} />,
      sortBy: ({ status }) => (status.state === 'late' ? -status.days : 0),
      width: 140,
    },
  ];
}
