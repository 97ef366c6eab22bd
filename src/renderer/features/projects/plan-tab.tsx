import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Baseline } from '../../../domain/documents/generated/documents';
import { useFormats } from '../../locale/use-formats';
import { InlineNote } from '../../ui/notes/inline-note';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { BaselineForm } from './baseline-form';
import type { ProjectTabProps } from './project-detail';

/** The approvals in order; the first is locked, a change is an event with a reason. */
export function PlanTab({ row: { project }, onChange, work }: ProjectTabProps) {
  const { t } = useTranslation('projects');
  const columns = useColumns(project.baselines);
  const [isChanging, setChanging] = useState(false);
  const { baselines } = project;
  return (
    <>
      <InlineNote tone="info" title={baselines.length === 0 ? t('plan.none') : t('plan.locked')} />
      {baselines.length > 0 && (
        <DataTable
          label={t('plan.listTitle')}
          columns={columns}
          rows={baselines}
          rowKey={(baseline) => String(baselines.indexOf(baseline))}
          density="dense"
        />
      )}
      {baselines.length === 0 || isChanging ? (
        <BaselineForm
          key={baselines.length}
          project={project}
          onRecorded={(next) => {
            onChange(next);
            void work.editing.flush();
            setChanging(false);
          }}
        />
      ) : (
        <div>
          <Button
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('plan.startChange')}
          </Button>
        </div>
      )}
    </>
  );
}

function useColumns(baselines: readonly Baseline[]): DataTableColumn<Baseline>[] {
  const { t } = useTranslation('projects');
  const formats = useFormats();
  return [
    {
      id: 'time',
      head: t('plan.time'),
      cell: (baseline) => {
        const number = baselines.indexOf(baseline);
        return number === 0 ? t('plan.first') : t('plan.change', { number });
      },
      isRowHead: true,
    },
    { id: 'approvedOn', head: t('plan.approvedOn'), cell: ({ approvedOn }) => formats.day(approvedOn) },
    { id: 'decision', head: t('plan.decision'), cell: ({ decision }) => decision ?? '–' },
    {
      id: 'totalCost',
      head: t('plan.totalCost'),
      cell: ({ totalCost }) => formats.money(totalCost),
      align: 'end',
    },
    { id: 'startsOn', head: t('plan.startsOn'), cell: ({ startsOn }) => formats.day(startsOn) },
    { id: 'endsOn', head: t('plan.endsOn'), cell: ({ endsOn }) => formats.day(endsOn) },
    { id: 'reason', head: t('plan.reason'), cell: ({ reason }) => reason || '–' },
  ];
}
