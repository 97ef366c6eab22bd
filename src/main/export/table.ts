// A table as every kind of file can hold it; numbers stay exact texts until a file needs its own form.

/** `decimal` has a point and fixed places, as in the scoreboard; a reader's own marks are the file's business. */
export type TableCell = string | { readonly decimal: string } | { readonly whole: number } | null;

export type Table = {
  /** Short enough for a sheet's name (31 characters). */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** OWASP: a cell that starts like this is run as a formula by spreadsheets; the last four are full-width forms. */
const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Text a spreadsheet can only show: a leading apostrophe keeps it from being a formula. */
export function harmlessText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** With a decimal comma and no grouping, so that Vietnamese Excel reads a number. */
export function vietnameseNumber(cell: { readonly decimal: string } | { readonly whole: number }): string {
  return 'decimal' in cell ? cell.decimal.replace('.', ',') : String(cell.whole);
}
