import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table as DocxTable,
  TableCell as DocxCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { vietnameseNumber, type Table, type TableCell } from './table';

const font = 'Times New Roman';
const textSize = 22;
const fullWidth = { size: 100, type: WidthType.PERCENTAGE };

/** One heading and table after another on landscape A4; text is text, whatever marks it holds. */
export async function documentBytes(tables: readonly Table[], notes: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font, size: textSize } } } },
    sections: [
      {
        properties: {
          page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 } },
        },
        children: [
          ...notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, italics: true })] })),
          ...tables.flatMap((table) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              spacing: { before: 240, after: 120 },
              children: [heading(table)],
            }),
            docxTable(table),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function heading({ title }: Table): TextRun {
  return new TextRun({ text: title, bold: true, color: '000000', font });
}

function docxTable({ columns, rows }: Table): DocxTable {
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ title }) => docxCell(title, AlignmentType.CENTER, true)),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell) =>
          docxCell(cellText(cell), isNumber(cell) ? AlignmentType.RIGHT : AlignmentType.LEFT, false),
        ),
      }),
  );
  return new DocxTable({ width: fullWidth, rows: [head, ...body] });
}

function docxCell(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  bold: boolean,
): DocxCell {
  return new DocxCell({ children: [new Paragraph({ alignment, children: [new TextRun({ text, bold })] })] });
}

function isNumber(cell: TableCell): boolean {
  return cell !== null && typeof cell !== 'string';
}

function cellText(cell: TableCell): string {
  if (cell === null) return '–';
  return typeof cell === 'string' ? cell : vietnameseNumber(cell);
}
