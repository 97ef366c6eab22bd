import { harmlessText, vietnameseNumber, type Table, type TableCell } from './table';

const byteOrderMark = '\uFEFF';
const separator = ';';

/** Semicolons and a byte order mark: how Vietnamese Excel opens a file with decimal commas by double-click. */
export function csvText({
  columns,
  rows,
}: Pick<Table, 'rows'> & { columns: readonly { title: string }[] }): string {
  const lines = [columns.map((column) => column.title), ...rows];
  return byteOrderMark + lines.map((cells) => cells.map(cellText).join(separator) + '\r\n').join('');
}

function cellText(cell: TableCell): string {
  if (cell === null) return '';
  return quoted(typeof cell === 'string' ? harmlessText(cell) : vietnameseNumber(cell));
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
