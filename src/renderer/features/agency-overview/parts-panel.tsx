import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatHundredths } from '../../../domain/exact/hundredths';
import type { NextStep } from '../../../domain/report/next-step';
import {
  countFields,
  partState,
  type ReportPart,
  type ReportPartId,
} from '../../../domain/report/report-parts';
import { useFormats } from '../../locale/use-formats';
import { hrefOfPart, usePartName } from '../../parts/problem-place';
import type { AgencyWork } from '../../parts/use-agency-work';
import { BarWithMedian } from '../../ui/marks/bar-with-median';
import { PointsOf } from '../../ui/marks/points-of';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import classes from './overview.module.css';

type PartsPanelProps = { work: AgencyWork; parts: readonly ReportPart[]; step: NextStep };

const keyOf = (id: ReportPartId) => (id.part === 'group' ? id.group : id.part);

/** The report is one table: completeness, checks and points are compared down a column. */
export function PartsPanel({ work, parts, step }: PartsPanelProps) {
  const { t } = useTranslation('agency');
  const columns = useColumns(work, parts);
  return (
    <Panel title={t('overview.parts.title')} actions={t('overview.parts.note')}>
      <DataTable
        label={t('overview.parts.title')}
        columns={columns}
        rows={parts}
        rowKey={({ id }) => keyOf(id)}
        selectedKey={keyOfStep(step)}
      />
    </Panel>
  );
}

function keyOfStep(step: NextStep): string | null {
  switch (step.kind) {
    case 'declare':
      return step.register;
    case 'fill':
    case 'evidence':
      return step.group;
    case 'mend':
    case 'explain':
      return keyOf(step.part.id);
    case 'tasks':
      return 'directives';
    default:
      return null;
  }
}

function useColumns({ report }: AgencyWork, parts: readonly ReportPart[]): DataTableColumn<ReportPart>[] {
  const { t } = useTranslation('agency');
  const formats = useFormats();
  const partName = usePartName();
  const fields = countFields(parts);
  const { score, previous } = report;
  const columns: DataTableColumn<ReportPart>[] = [
    {
      id: 'part',
      head: t('overview.parts.part'),
      cell: ({ id }) =>
        id.part === 'group' ? (
          <Anchor href={hrefOfPart(id)} className={classes.part}>
            <span className={classes.code}>{id.group}</span> {partName(id)}
          </Anchor>
        ) : (
          <Anchor href={hrefOfPart(id)} className={classes.part}>
            <span className={classes.strong}>{partName(id)}</span>
          </Anchor>
        ),
      isRowHead: true,
      foot: t('overview.parts.sum', { count: parts.filter(({ id }) => id.part === 'group').length }),
    },
    {
      id: 'filled',
      head: t('overview.parts.filled'),
      cell: (part) => <Filled part={part} />,
      foot: t('overview.parts.fields', fields),
    },
    {
      id: 'check',
      head: t('overview.parts.check'),
      cell: (part) => <Check part={part} />,
    },
    {
      id: 'points',
      head: t('overview.parts.points'),
      cell: ({ points, maximum }) =>
        points === null || maximum === null ? null : (
          <PointsOf points={formatHundredths(points)} max={formatHundredths(maximum)} />
        ),
      align: 'end',
      foot:
        score === null ? null : (
          <PointsOf points={formatHundredths(score.earned)} max={formatHundredths(score.applicable)} />
        ),
    },
  ];
  if (previous === null) return columns;
  return [
    ...columns,
    {
      id: 'before',
      head: t('overview.parts.before'),
      cell: ({ beforePoints }) =>
        beforePoints === null ? null : (
          <span className={classes.dim}>{formats.points(formatHundredths(beforePoints))}</span>
        ),
      align: 'end',
      foot: previous.score === null ? null : formats.points(formatHundredths(previous.score.earned)),
    },
  ];
}

function Filled({ part }: { part: ReportPart }) {
  const { t } = useTranslation('agency');
  const { id, filled, total, rows } = part;
  const words =
    id.part === 'group'
      ? t('overview.parts.fields', { filled, total })
      : id.part === 'directives'
        ? t('overview.parts.tasks', { filled, total })
        : rows !== null && rows > 0
          ? t(`overview.parts.${id.part}`, { count: rows })
          : t(filled > 0 ? 'overview.parts.empty' : 'overview.parts.undecided');
  return (
    <span className={classes.filled}>
      <BarWithMedian value={filled} max={total} width={56} label={words} />
      {words}
    </span>
  );
}

function Check({ part }: { part: ReportPart }) {
  const { t } = useTranslation('agency');
  const state = partState(part);
  if (state === 'error') return <StatusMark kind="form.errors" count={part.errors} />;
  if (state === 'warning') return <StatusMark kind="form.warnings" count={part.warnings} />;
  if (part.filled === part.total && part.evidence.length > 0) {
    return (
      <StatusMark
        kind="form.incomplete"
        text={t('overview.parts.evidence', { count: part.evidence.length })}
      />
    );
  }
  return <StatusMark kind={`form.${state}`} />;
}
