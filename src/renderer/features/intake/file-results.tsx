import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileResult } from '../../../contract/workspace-shapes';
import { useFormats } from '../../locale/use-formats';
import { useAgencyNames } from '../../session/use-agency-names';
import { SegmentedChoice } from '../../ui/fields/segmented-choice';
import { StatusMark } from '../../ui/marks/status-mark';
import { Panel } from '../../ui/panels/panel';
import { DataTable } from '../../ui/table/data-table';
import type { DataTableColumn } from '../../ui/table/data-table-column';
import { needsAttention, outcomes, outcomeStatus } from './outcome-looks';

type Row = FileResult & { index: number };
type Filter = 'all' | 'problems';

type FileResultsProps = {
  results: readonly FileResult[];
  selected: number | null;
  onSelect: (index: number) => void;
};

export function FileResults({ results, selected, onSelect }: FileResultsProps) {
  const { t } = useTranslation('intake');
  const rows = useMemo(() => sortByAttention(results), [results]);
  const problems = rows.filter(({ outcome }) => needsAttention(outcome));
  const [filter, setFilter] = useState<Filter>('all');
  const columns = useColumns();
  return (
    <Panel
      title={t('column.outcome')}
      isFilling
      actions={
        <SegmentedChoice
          label={t('filter.label')}
          size="small"
          segments={[
            { value: 'all', label: t('filter.all'), count: rows.length },
            { value: 'problems', label: t('filter.problems'), count: problems.length },
          ]}
          value={filter}
          onChange={setFilter}
        />
      }
    >
      <DataTable
        label={t('column.outcome')}
        columns={columns}
        rows={filter === 'problems' ? problems : rows}
        rowKey={({ index }) => String(index)}
        selectedKey={selected === null ? null : String(selected)}
        onSelect={(key) => {
          onSelect(Number(key));
        }}
        density="dense"
        isFilling
      />
    </Panel>
  );
}

function sortByAttention(results: readonly FileResult[]): Row[] {
  const order = new Map(outcomes.map((outcome, position) => [outcome, position]));
  return results
    .map((result, index) => ({ ...result, index }))
    .sort(
      (left, right) =>
        (order.get(left.outcome) ?? 0) - (order.get(right.outcome) ?? 0) || left.index - right.index,
    );
}

function useColumns(): DataTableColumn<Row>[] {
  const { t } = useTranslation(['intake', 'problems']);
  const formats = useFormats();
  const nameOf = useAgencyNames();
  return [
    {
      id: 'outcome',
      head: t('column.outcome'),
      cell: ({ outcome }) => <StatusMark kind={outcomeStatus[outcome]} text={t(`outcome.${outcome}`)} />,
      sortBy: ({ outcome }) => outcomes.findIndex((known) => known === outcome),
    },
    {
      id: 'file',
      head: t('column.file'),
      cell: ({ file, part }) => (part === null ? file : `${file} · ${part}`),
      isRowHead: true,
    },
    {
      id: 'agency',
      head: t('column.agency'),
      cell: ({ document }) => (document === null ? t('unknownAgency') : nameOf(document.issuer)),
      sortBy: ({ document }) => document?.issuer ?? null,
    },
    {
      id: 'kind',
      head: t('column.kind'),
      cell: ({ document }) => (document === null ? '–' : t(`kind.${document.kind}`)),
    },
    {
      id: 'revision',
      head: t('column.revision'),
      cell: ({ document }) => document?.revision ?? '–',
      align: 'end',
    },
    {
      id: 'size',
      head: t('column.size'),
      cell: ({ sizeInBytes }) => formats.number(Math.max(1, Math.round(sizeInBytes / 1024))),
      align: 'end',
      sortBy: ({ sizeInBytes }) => sizeInBytes,
    },
    {
      id: 'note',
      head: t('column.note'),
      cell: ({ problem }) =>
        problem === null ? '' : t(`problems:${problem.code}.happened`, problem.details),
    },
  ];
}
