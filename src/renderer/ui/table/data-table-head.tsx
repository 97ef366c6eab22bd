import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DataTableColumn, TableSort } from './data-table-column';
import classes from './data-table.module.css';

type DataTableHeadProps<Row> = {
  columns: readonly DataTableColumn<Row>[];
  sort: TableSort | null;
  onToggleSort: (column: string) => void;
  rowIndex: number | undefined;
  /** Undefined where rows cannot be checked. */
  checkedState: 'all' | 'some' | 'none' | undefined;
  onToggleAll: () => void;
};

export function DataTableHead<Row>({
  columns,
  sort,
  onToggleSort,
  rowIndex,
  checkedState,
  onToggleAll,
}: DataTableHeadProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <thead>
      <tr aria-rowindex={rowIndex}>
        {checkedState !== undefined && (
          <th className={classes.check}>
            <Checkbox
              size="xs"
              aria-label={t('table.selectAll')}
              checked={checkedState === 'all'}
              indeterminate={checkedState === 'some'}
              onChange={onToggleAll}
            />
          </th>
        )}
        {columns.map((column) => {
          const isSorted = sort?.column === column.id;
          const direction = sort?.isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              data-row-head={column.isRowHead || undefined}
              style={{ width: column.width }}
              aria-sort={isSorted ? direction : undefined}
            >
              {column.sortBy === undefined ? (
                column.head
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  data-focus-inside
                  onClick={() => {
                    onToggleSort(column.id);
                  }}
                >
                  <span>{column.head}</span>
                  <SortIcon isSorted={isSorted} isDescending={sort?.isDescending ?? false} />
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortIcon({ isSorted, isDescending }: { isSorted: boolean; isDescending: boolean }) {
  const Icon = isSorted ? (isDescending ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return <Icon size={13} stroke={2} data-sorted={isSorted || undefined} aria-hidden />;
}
