import ExcelJs from 'exceljs';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { documentBytes } from './document-bytes';
import type { Table } from './table';
import { workbookBytes } from './workbook-bytes';

const table: Table = {
  name: 'Xếp hạng',
  title: 'Bảng <xếp> hạng',
  columns: [
    { title: 'Tên', width: 20 },
    { title: 'Điểm', width: 9 },
    { title: 'Số', width: 9 },
  ],
  rows: [
    ['=HYPERLINK("x")', { decimal: '77.48' }, { whole: 1200 }],
    ['<b>Sở & ban</b>', { decimal: '-3.20' }, null],
  ],
};

describe('a workbook of tables', () => {
  it('reads back with numbers as numbers and no formula', async () => {
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load((await workbookBytes([table], ['Kỳ 2019-H1'])).slice().buffer);
    const sheet = workbook.getWorksheet('Xếp hạng');
    const cells = [4, 5].map((row) => [1, 2, 3].map((column) => sheet?.getRow(row).getCell(column).value));
    expect(cells).toEqual([
      [`'=HYPERLINK("x")`, 77.48, 1200],
      ['<b>Sở & ban</b>', -3.2, null],
    ]);
    sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJs.ValueType.Formula)));
  });
});

describe('a document of tables', () => {
  it('shows markup as text and numbers with a decimal comma', async () => {
    const text = await readEntry(await documentBytes([table], ['Kỳ 2019-H1']), 'word/document.xml');
    expect(text).toContain('&lt;b&gt;Sở &amp; ban&lt;/b&gt;');
    expect(text).toContain('77,48');
    expect(text).not.toContain('<b>');
  });
});

function readEntry(archive: Uint8Array, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(archive), (opened, zip) => {
      if (opened !== null) return reject(opened);
      let isFound = false;
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== name) return;
        isFound = true;
        zip.openReadStream(entry, (failed, stream) => {
          if (failed !== null) return reject(failed);
          buffer(stream).then((bytes) => resolve(bytes.toString('utf8')), reject);
        });
      });
      zip.on('end', () => {
        if (!isFound) reject(new Error(`${name} is not in the archive`));
      });
    });
  });
}
