/** A number that is already worded in the reader's language, or text that somebody typed. */
export type CsvCell = { readonly number: string } | string | null;

const byteOrderMark = '\uFEFF';
const separator = ';';
/** OWASP: a cell that starts like this is run as a formula by spreadsheets. */
const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text a spreadsheet can only show: a leading apostrophe keeps it from being a formula. */
export function harmlessText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Semicolons and a byte order mark: how Vietnamese Excel opens a file with decimal commas by double-click. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(cellText).join(separator) + '\r\n').join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  return quoted(typeof cell === 'string' ? harmlessText(cell) : cell.number);
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
