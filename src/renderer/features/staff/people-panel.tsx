import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DraftRecords } from '../../../domain/draft/draft-records';
import { useFormats } from '../../locale/use-formats';
import { StatusMark } from '../../ui/marks/status-mark';
import { EmptyState } from '../../ui/panels/empty-state';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { FigureCell } from '../../ui/table/figure-cell';
import { usePersonName } from './use-person-name';
import classes from './staff.module.css';

type StaffRecord = DraftRecords['staff'];

type PeoplePanelProps = {
  staff: readonly StaffRecord[];
  /** Training counts from 1 January of this year. */
  year: string;
  openedId: string | null;
  isDeclaredEmpty: boolean;
  onOpen: (id: string) => void;
  onAdd: () => void;
  onDeclareEmpty: (isEmpty: boolean) => void;
};

export function PeoplePanel(props: PeoplePanelProps) {
  const { t } = useTranslation('staff');
  const columns = useColumns(props.staff, props.year);
  return (
    <Panel
      title={t('register.title')}
      note={t('register.privacy')}
      actions={
        <Button size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={props.onAdd}>
          {t('addPerson')}
        </Button>
      }
    >
      <DataTable
        label={t('register.title')}
        columns={columns}
        rows={props.staff}
        rowKey={({ row }) => row.id}
        onSelect={props.onOpen}
        selectedKey={props.openedId}
        density="twoLine"
        empty={<Nobody {...props} />}
      />
    </Panel>
  );
}

function Nobody({ isDeclaredEmpty, onAdd, onDeclareEmpty }: PeoplePanelProps) {
  const { t } = useTranslation('staff');
  return (
    <EmptyState
      title={isDeclaredEmpty ? t('register.declaredEmpty') : t('register.empty')}
      actions={
        <>
          <Button onClick={onAdd}>{t('addPerson')}</Button>
          <Button
            onClick={() => {
              onDeclareEmpty(!isDeclaredEmpty);
            }}
          >
            {isDeclaredEmpty ? t('register.withdrawEmpty') : t('register.declareEmpty')}
          </Button>
        </>
      }
    >
      {isDeclaredEmpty ? undefined : t('register.emptyNext')}
    </EmptyState>
  );
}

function useColumns(staff: readonly StaffRecord[], year: string): DataTableColumn<StaffRecord>[] {
  const { t } = useTranslation(['staff', 'agency']);
  const formats = useFormats();
  const personName = usePersonName(staff);
  return [
    {
      id: 'person',
      head: t('register.column.person'),
      cell: (record) => personName(record),
      isRowHead: true,
      width: 92,
    },
    {
      id: 'role',
      head: t('register.column.role'),
      cell: ({ row }) =>
        row.endedOn === null ? (
          <>
            <div>{t(`time.${row.time}`)}</div>
            <div className={classes.dim}>{t(`role.${row.role}`)}</div>
          </>
        ) : (
          <span className={classes.dim}>{t('register.left', { day: formats.day(row.endedOn) })}</span>
        ),
    },
    {
      id: 'degree',
      head: t('register.column.degree'),
      cell: ({ row }) => `${t(`agency:degree.${row.degree}`)}, ${t(`agency:field.${row.field}`)}`,
    },
    {
      id: 'title',
      head: t('register.column.title'),
      cell: ({ row }) => [row.title, row.grade].filter((part) => part !== null).join(' ') || '–',
    },
    {
      id: 'trained',
      head: t('register.column.trained'),
      cell: ({ row }) => (
        <FigureCell
          value={row.training
            .filter(({ endedOn }) => endedOn.startsWith(year))
            .reduce((sum, { days }) => sum + days, 0)}
        />
      ),
      align: 'end',
      width: 76,
    },
    {
      id: 'highSkill',
      head: t('register.column.highSkill'),
      cell: ({ row }) =>
        row.highSkill ? (
          <StatusMark kind="form.complete" text={t('register.meets')} />
        ) : (
          <span className={classes.dim}>–</span>
        ),
      align: 'center',
      width: 76,
    },
  ];
}
