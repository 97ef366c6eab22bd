import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../panels/empty-state';
import { rowHeights, type DataTableColumn, type TableDensity, type TableSort } from './data-table-column';
import { DataTableHead } from './data-table-head';
import { DataTableRow } from './data-table-row';
import classes from './data-table.module.css';
import { useRowFocus } from './use-row-focus';
import { useSortedRows } from './use-sorted-rows';

type DataTableProps<Row> = {
  /** What the table lists, for screen readers. */
  label: string;
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Selecting follows the arrow keys; without it rows are only read. */
  onSelect?: (key: string) => void;
  selectedKey?: string | null;
  /** Enter or a double click. */
  onOpen?: (key: string) => void;
  /** Check boxes before the rows; Space toggles the focused row. */
  checkedKeys?: ReadonlySet<string>;
  onCheckedChange?: (keys: ReadonlySet<string>) => void;
  /** With `onSortChange` the caller keeps the order, without it this is where it starts. */
  sort?: TableSort | null;
  onSortChange?: (sort: TableSort | null) => void;
  density?: TableDensity;
  empty?: ReactNode;
  /** Fill the height of the panel: the rows scroll under the head. */
  isFilling?: boolean;
  /** Above this only the rows in view are drawn, all with the height of the density. */
  virtualiseAbove?: number;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { density = 'reading', virtualiseAbove = 200, selectedKey = null, checkedKeys } = props;
  const { t } = useTranslation('ui');
  const columns = props.columns.filter((column) => !column.isHidden);
  const { rows, sort, toggleSort } = useSortedRows({
    columns: props.columns,
    rows: props.rows,
    rowKey: props.rowKey,
    sort: props.sort,
    onSortChange: props.onSortChange,
  });
  const scrollRef = useRef<HTMLDivElement>(null);
  const isVirtual = rows.length > virtualiseAbove;
  const height = rowHeights[density];
  // eslint-disable-next-line react-hooks/incompatible-library -- no result of it is memoised here
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => height,
    // The sticky head covers the first row of the view.
    scrollPaddingStart: height + 8,
    overscan: 12,
  });
  const drawn = virtualizer.getVirtualItems();
  const first = isVirtual ? (drawn[0]?.index ?? 0) : 0;
  const shown = isVirtual ? rows.slice(first, (drawn.at(-1)?.index ?? -1) + 1) : rows;

  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const toggle = (key: string) => {
    const next = new Set(checkedKeys);
    if (!next.delete(key)) next.add(key);
    props.onCheckedChange?.(next);
  };
  const checkedCount = keys.filter((key) => checkedKeys?.has(key)).length;
  const { bodyRef, handleRowKeyDown } = useRowFocus({
    keys,
    onSelect: props.onSelect,
    onOpen: props.onOpen,
    onToggle: checkedKeys === undefined ? undefined : toggle,
    scrollTo: (index) => {
      if (isVirtual) virtualizer.scrollToIndex(index);
    },
  });
  if (rows.length === 0) return <>{props.empty ?? <EmptyState title={t('table.empty')} />}</>;

  const isSelectable = props.onSelect !== undefined;
  const tabStopKey = selectedKey !== null && keys.includes(selectedKey) ? selectedKey : keys[first];
  const columnCount = columns.length + (checkedKeys === undefined ? 0 : 1);
  return (
    <div
      ref={scrollRef}
      className={classes.scroll}
      data-filling={props.isFilling || undefined}
      // Without a row to focus, the keyboard scrolls the box itself.
      {...(isSelectable ? {} : { tabIndex: 0, role: 'group', 'aria-label': props.label })}
      data-focus-inside
    >
      <table
        className={classes.table}
        data-density={density}
        role={isSelectable ? 'grid' : undefined}
        aria-label={props.label}
        aria-rowcount={isVirtual ? rows.length + 1 : undefined}
      >
        <DataTableHead
          columns={columns}
          sort={sort}
          onToggleSort={toggleSort}
          rowIndex={isVirtual ? 1 : undefined}
          checkedState={
            checkedKeys === undefined
              ? undefined
              : checkedCount === 0
                ? 'none'
                : checkedCount === keys.length
                  ? 'all'
                  : 'some'
          }
          onToggleAll={() => {
            props.onCheckedChange?.(new Set(checkedCount === keys.length ? [] : keys));
          }}
        />
        <tbody ref={bodyRef}>
          {isVirtual && <Spacer height={drawn[0]?.start ?? 0} columns={columnCount} />}
          {shown.map(({ key, row }, offset) => (
            <DataTableRow
              key={key}
              columns={columns}
              row={row}
              rowKey={key}
              height={height}
              rowIndex={isVirtual ? first + offset + 2 : undefined}
              isSelectable={isSelectable}
              isSelected={key === selectedKey}
              isTabStop={key === tabStopKey}
              isChecked={checkedKeys?.has(key)}
              onSelect={() => props.onSelect?.(key)}
              onOpen={props.onOpen === undefined ? undefined : () => props.onOpen?.(key)}
              onToggle={() => {
                toggle(key);
              }}
              onKeyDown={(event) => {
                handleRowKeyDown(event, first + offset);
              }}
            />
          ))}
          {isVirtual && (
            <Spacer height={virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)} columns={columnCount} />
          )}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) && (
          <tfoot>
            <tr>
              {checkedKeys !== undefined && <td />}
              {columns.map(({ id, foot, align, isRowHead }) => (
                <td key={id} data-align={align} data-row-head={isRowHead || undefined}>
                  {foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={columns} className={classes.spacer} />
    </tr>
  );
}
