import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftRecords } from '../../../domain/draft/draft-records';
import { countHires, hireProgress } from '../../../domain/report/hire-progress';
import { InlineNote } from '../../ui/notes/inline-note';
import { StatusMark } from '../../ui/marks/status-mark';
import { EmptyState } from '../../ui/panels/empty-state';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { FigureCell } from '../../ui/table/figure-cell';
import { HireRail, HireRailHead } from './hire-rail';
import { HireState } from './hire-state';
import classes from './staff.module.css';

type HireRecord = DraftRecords['hires'];

type HiresPanelProps = {
  hires: readonly HireRecord[];
  target: number;
  today: string;
  openedId: string | null;
  isDeclaredEmpty: boolean;
  onOpen: (id: string) => void;
  onAdd: () => void;
  onDeclareEmpty: (isEmpty: boolean) => void;
};

export function HiresPanel(props: HiresPanelProps) {
  const { hires, target, today, openedId } = props;
  const { t } = useTranslation('staff');
  const columns = useColumns(today);
  const rows = hires.map(({ row }) => row);
  const { hired, open } = countHires(rows);
  const stuck = rows.find((row) => hireProgress(row, today).state === 'stuck' && row.cause.trim() === '');
  return (
    <Panel
      title={t('hires.title')}
      actions={
        <>
          <span className={classes.figure}>{t('hires.target', { count: target })}</span>
          <span className={classes.figure}>{t('hires.hired', { count: hired })}</span>
          <span className={classes.figure}>{t('hires.open', { count: open })}</span>
          {target > hired && (
            <StatusMark kind="form.warning" text={t('hires.missing', { count: target - hired })} />
          )}
        </>
      }
    >
      <DataTable
        label={t('hires.title')}
        columns={columns}
        rows={hires}
        rowKey={({ row }) => row.id}
        onSelect={props.onOpen}
        selectedKey={openedId}
        density="twoLine"
        empty={<NoHires {...props} />}
      />
      {stuck !== undefined && (
        <div className={classes.note}>
          <InlineNote
            tone="bad"
            title={`${stuck.post}:`}
            action={
              <Button
                size="xs"
                onClick={() => {
                  props.onOpen(stuck.id);
                }}
              >
                {t('hires.writeCause')}
              </Button>
            }
          >
            {t('hires.stuck', { count: hireProgress(stuck, today).waiting ?? 0 })}
          </InlineNote>
        </div>
      )}
    </Panel>
  );
}

function NoHires({ isDeclaredEmpty, onAdd, onDeclareEmpty }: HiresPanelProps) {
  const { t } = useTranslation('staff');
  return (
    <EmptyState
      title={isDeclaredEmpty ? t('hires.declaredEmpty') : t('hires.empty')}
      actions={
        <>
          <Button onClick={onAdd}>{t('addHire')}</Button>
          <Button
            onClick={() => {
              onDeclareEmpty(!isDeclaredEmpty);
            }}
          >
            {isDeclaredEmpty ? t('hires.withdrawEmpty') : t('hires.declareEmpty')}
          </Button>
        </>
      }
    >
      {isDeclaredEmpty ? undefined : t('hires.emptyNext')}
    </EmptyState>
  );
}

function useColumns(today: string): DataTableColumn<HireRecord>[] {
  const { t } = useTranslation('staff');
  return [
    {
      id: 'post',
      head: t('hires.column.post'),
      cell: ({ row }) => (
        <div className={classes.cell}>
          <div className={classes.strong}>{row.post}</div>
          <div className={classes.dim}>{row.system}</div>
        </div>
      ),
      isRowHead: true,
      width: '24%',
    },
    {
      id: 'rail',
      head: <HireRailHead />,
      cell: ({ row }) => <HireRail hire={row} progress={hireProgress(row, today)} />,
      width: '36%',
    },
    { id: 'requirement', head: t('hires.column.requirement'), cell: ({ row }) => row.requirement || '–' },
    {
      id: 'days',
      head: t('hires.column.days'),
      cell: ({ row }) => <FigureCell value={hireProgress(row, today).days} />,
      align: 'end',
      width: 70,
    },
    {
      id: 'state',
      head: t('hires.column.state'),
      cell: ({ row }) => <HireState progress={hireProgress(row, today)} />,
      width: '18%',
    },
  ];
}
