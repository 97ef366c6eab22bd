import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignedTask } from '../../../domain/report/assigned-tasks';
import { daysBetween } from '../../../domain/report/days-between';
import { useBilingual } from '../../locale/use-bilingual';
import { useFormats } from '../../locale/use-formats';
import type { AgencyWork } from '../../parts/use-agency-work';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { FigureCell } from '../../ui/table/figure-cell';
import classes from './report.module.css';
import { TaskForm } from './task-form';

/** The leadership's tasks with what the agency reports on each; the chosen one opens its form. */
export function TasksPanel({ work }: { work: AgencyWork }) {
  const { t } = useTranslation('report');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { tasks } = work.report;
  const columns = useColumns(work.today);
  const chosen = tasks.find(({ id }) => id === chosenId);
  const done = tasks.filter(({ progress }) => progress !== null).length;
  return (
    <Panel title={t('tasks.title')} note={t('tasks.note', { done, total: tasks.length })}>
      <DataTable
        label={t('tasks.title')}
        columns={columns}
        rows={tasks}
        rowKey={({ id }) => id}
        onSelect={setChosenId}
        selectedKey={chosenId}
      />
      <div className={classes.taskForm}>
        {chosen === undefined ? (
          <p className={classes.dim}>{t('tasks.choose')}</p>
        ) : (
          <TaskForm key={chosen.id} work={work} task={chosen} />
        )}
      </div>
    </Panel>
  );
}

function useColumns(today: string): DataTableColumn<AssignedTask>[] {
  const { t } = useTranslation('report');
  const formats = useFormats();
  const inWords = useBilingual();
  return [
    { id: 'code', head: t('tasks.code'), cell: ({ directive }) => directive.code, width: 70 },
    {
      id: 'task',
      head: t('tasks.task'),
      cell: ({ directive }) => <div className={classes.sentence}>{inWords(directive.title)}</div>,
      isRowHead: true,
    },
    {
      id: 'dueOn',
      head: t('tasks.dueOn'),
      cell: ({ directive, progress }) => {
        const overdue = progress?.state === 'done' ? 0 : daysBetween(directive.dueOn, today);
        return (
          <>
            {formats.day(directive.dueOn)}
            {overdue > 0 && <div className={classes.bad}>{t('tasks.overdue', { count: overdue })}</div>}
          </>
        );
      },
      width: 120,
    },
    {
      id: 'state',
      head: t('tasks.state'),
      cell: ({ progress }) => (progress === null ? '–' : t(`tasks.stateName.${progress.state}`)),
      width: 100,
    },
    {
      id: 'percent',
      head: t('tasks.percent'),
      cell: ({ progress }) => <FigureCell value={progress?.percent ?? null} />,
      align: 'end',
      width: 80,
    },
  ];
}
