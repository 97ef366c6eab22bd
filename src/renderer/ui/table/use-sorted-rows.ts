import {
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { compareCells } from './compare-cells';
import type { DataTableColumn, TableSort } from './data-table-column';

type SortedRowsOptions<Row> = {
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort: TableSort | null | undefined;
  onSortChange: ((sort: TableSort | null) => void) | undefined;
};

export type SortedRow<Row> = { key: string; row: Row };

type SortedRows<Row> = {
  rows: readonly SortedRow<Row>[];
  sort: TableSort | null;
  toggleSort: (column: string) => void;
};

/** TanStack Table keeps the order; the markup stays a plain table. */
export function useSortedRows<Row>({
  columns,
  rows,
  rowKey,
  sort: wantedSort,
  onSortChange,
}: SortedRowsOptions<Row>): SortedRows<Row> {
  const [ownSort, setOwnSort] = useState<TableSort | null>(wantedSort ?? null);
  const sort = onSortChange === undefined ? ownSort : (wantedSort ?? null);
  const definitions = useMemo(
    () =>
      columns.map(({ id, sortBy }): ColumnDef<Row> => ({
        id,
        accessorFn: (row) => sortBy?.(row) ?? undefined,
        sortUndefined: 'last',
        sortingFn: (left, right) => compareCells(left.getValue(id), right.getValue(id)),
      })),
    [columns],
  );
  const column = sort?.column;
  const isDescending = sort?.isDescending ?? false;
  // TanStack sorts anew, and draws anew, for every new sorting object.
  const sorting = useMemo(
    (): SortingState => (column === undefined ? [] : [{ id: column, desc: isDescending }]),
    [column, isDescending],
  );
  const table = useReactTable({
    data: rows as Row[],
    columns: definitions,
    state: { sorting },
    getRowId: rowKey,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    autoResetAll: false,
  });
  const sortedRows = table.getRowModel().rows;
  const keyedRows = useMemo(
    () => sortedRows.map(({ id, original }) => ({ key: id, row: original })),
    [sortedRows],
  );
  const toggleSort = (clicked: string) => {
    const next = nextSort(sort, clicked);
    if (onSortChange === undefined) setOwnSort(next);
    else onSortChange(next);
  };
  return {
    rows: keyedRows,
    sort,
    toggleSort,
  };
}

/** Rising, then falling, then the order the rows came in. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}
