import type { ReactNode } from 'react';

export type DataTableColumn<Row> = {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers are `end`, head and cells alike. */
  align?: 'start' | 'end' | 'center';
  width?: number | string;
  /** A column with it can be sorted; null sorts last in both directions. */
  sortBy?: (row: Row) => string | number | null;
  /** The cell of the sum row. */
  foot?: ReactNode;
  /** Names the row: read out with every cell, and frozen when the table scrolls sideways. */
  isRowHead?: boolean;
  isHidden?: boolean;
};

export type TableSort = { column: string; isDescending: boolean };

/** Row heights in pixels: many numbers, reading, two lines. */
export const rowHeights = { dense: 30, reading: 36, twoLine: 50 } as const;

export type TableDensity = keyof typeof rowHeights;
