import { Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataTableColumn } from './data-table-column';
import classes from './data-table.module.css';

type DataTableRowProps<Row> = {
  columns: readonly DataTableColumn<Row>[];
  row: Row;
  rowKey: string;
  height: number;
  rowIndex: number | undefined;
  isSelectable: boolean;
  isSelected: boolean;
  isTabStop: boolean;
  isChecked: boolean | undefined;
  onSelect: () => void;
  onOpen: (() => void) | undefined;
  onToggle: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
};

export function DataTableRow<Row>({
  columns,
  row,
  rowKey,
  height,
  rowIndex,
  isSelectable,
  isSelected,
  isTabStop,
  isChecked,
  onSelect,
  onOpen,
  onToggle,
  onKeyDown,
}: DataTableRowProps<Row>) {
  const { t } = useTranslation('ui');
  const selection = isSelectable
    ? {
        tabIndex: isTabStop ? 0 : -1,
        'aria-selected': isSelected,
        onClick: onSelect,
        onDoubleClick: onOpen,
        onKeyDown,
      }
    : {};
  return (
    <tr
      {...selection}
      data-row-key={rowKey}
      data-selected={isSelected || undefined}
      data-selectable={isSelectable || undefined}
      aria-rowindex={rowIndex}
      style={{ height }}
    >
      {isChecked !== undefined && (
        <td className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={t('table.select')}
            checked={isChecked}
            onChange={onToggle}
            onClick={(event) => {
              event.stopPropagation();
            }}
          />
        </td>
      )}
      {columns.map(({ id, cell, align, isRowHead }) =>
        isRowHead ? (
          <th key={id} scope="row" data-align={align} data-row-head>
            {cell(row)}
          </th>
        ) : (
          <td key={id} data-align={align}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
