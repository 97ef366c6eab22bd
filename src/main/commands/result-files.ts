import type { ProvinceProjection } from '../../domain/consolidation/province-projection';
import { sampleProvince } from '../../domain/trust/build-trust';
import { csvText } from '../export/csv-text';
import { documentBytes } from '../export/document-bytes';
import { exportGround, type ExportGround } from '../export/export-ground';
import { exportWords, type ExportLanguage } from '../export/export-words';
import { rankingTable } from '../export/ranking-table';
import { hireTable, projectTable } from '../export/register-tables';
import { indicatorTable, notRankedTable, progressTable } from '../export/result-tables';
import type { Table } from '../export/table';
import { workbookBytes } from '../export/workbook-bytes';

export type ResultFile = { readonly name: string; readonly bytes: Uint8Array };

export type WantedTables = { readonly csv: boolean; readonly xlsx: boolean; readonly docx: boolean };

/** ranking.csv always; the other tables, the workbook and the document when wanted. */
export async function resultFiles(
  province: ProvinceProjection,
  resultHash: string,
  language: ExportLanguage,
  wanted: WantedTables,
): Promise<ResultFile[]> {
  const ground = exportGround({
    scoreboard: province.scoreboard,
    campaign: province.current.campaign,
    framework: province.current.index.body,
    isSample: province.trust.province === sampleProvince,
    resultHash,
    language,
    words: exportWords(language),
  });
  const ranking = rankingTable(ground);
  const result = [progressTable(ground), notRankedTable(ground)];
  const detail = [indicatorTable(ground), projectTable(ground, province), hireTable(ground, province)];
  const files: ResultFile[] = [csvFile('ranking', ranking)];
  if (wanted.csv) {
    const names = ['progress', 'not-ranked', 'indicators', 'projects', 'hires'];
    files.push(...[...result, ...detail].map((table, index) => csvFile(names[index] ?? '', table)));
  }
  const notes = notesOf(ground);
  if (wanted.xlsx) {
    files.push({ name: 'ranking.xlsx', bytes: await workbookBytes([ranking, ...result, ...detail], notes) });
  }
  if (wanted.docx) {
    files.push({
      name: 'ranking.docx',
      bytes: await documentBytes([narrow(ranking), ...result.map(narrow)], notes),
    });
  }
  return files;
}

function csvFile(name: string, table: Table): ResultFile {
  return { name: `${name}.csv`, bytes: new Uint8Array(Buffer.from(csvText(table), 'utf8')) };
}

/** What a page of paper has room for: the columns before the details, without ids of documents. */
const columnsOnPaper = 8;

function narrow(table: Table): Table {
  return {
    ...table,
    columns: table.columns.slice(0, columnsOnPaper),
    rows: table.rows.map((row) => row.slice(0, columnsOnPaper)),
  };
}

function notesOf({ words, scoreboard, resultHash, isSample }: ExportGround): string[] {
  const sent = scoreboard.lists.reduce((sum, list) => sum + list.reporting, 0);
  const expected = scoreboard.lists.reduce((sum, list) => sum + list.expected, 0);
  return [
    words('period', { period: scoreboard.period }),
    words(scoreboard.mode),
    words('reporting', { sent, expected }),
    words('hash', { hash: resultHash }),
    words('made'),
    ...(isSample ? [words('sample')] : []),
  ];
}
