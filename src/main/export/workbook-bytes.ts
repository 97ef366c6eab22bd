import ExcelJs from 'exceljs';
import { harmlessText, type Table, type TableCell } from './table';

/** The clock of a made file is fixed, so that the same result gives the same bytes wherever the format allows it. */
const fixedInstant = new Date(Date.UTC(2019, 0, 1));
const decimalFormat = '#,##0.00';
const wholeFormat = '#,##0';
const headRows = 3;

/** One sheet a table: title, notes, then a head that stays in view; no cell is ever a formula. */
export async function workbookBytes(tables: readonly Table[], notes: readonly string[]): Promise<Uint8Array> {
  const workbook = new ExcelJs.Workbook();
  workbook.created = fixedInstant;
  workbook.modified = fixedInstant;
  for (const table of tables) addSheet(workbook, table, notes);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJs.Workbook, table: Table, notes: readonly string[]): void {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: headRows }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = table.columns.map(({ width }) => ({ width }));
  sheet.addRow([table.title]).font = { bold: true, size: 14 };
  sheet.addRow([notes.join(' - ')]).font = { italic: true };
  const head = sheet.addRow(table.columns.map(({ title }) => title));
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  for (const cells of table.rows) {
    const row = sheet.addRow(cells.map(cellValue));
    cells.forEach((cell, index) => formatCell(row.getCell(index + 1), cell));
  }
  if (table.rows.length > 0) {
    sheet.autoFilter = {
      from: { row: headRows, column: 1 },
      to: { row: headRows, column: table.columns.length },
    };
  }
}

function cellValue(cell: TableCell): string | number | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return harmlessText(cell);
  return 'whole' in cell ? cell.whole : Number(cell.decimal);
}

function formatCell(cell: ExcelJs.Cell, value: TableCell): void {
  if (value === null || typeof value === 'string') return;
  cell.numFmt = 'whole' in value ? wholeFormat : decimalFormat;
}
