import { PDFDocument } from 'pdf-lib';
import { toScorecardModel } from '../../domain/consolidation/to-scorecard-model';
import type { ProvinceProjection } from '../../domain/consolidation/province-projection';
import { commandWords, type ExportLanguage } from '../export/export-words';
import { printScorecards } from '../print/print-scorecards';
import type { ResultFile } from './result-files';

/** One PDF with a page for every agency in list order; with `each`, also a file an agency. */
export async function printFiles(
  province: ProvinceProjection,
  resultHash: string,
  language: ExportLanguage,
  each: boolean,
  tell: (line: string) => void,
): Promise<ResultFile[]> {
  const signerTitle = { vi: commandWords('vi')('signerTitle'), en: commandWords('en')('signerTitle') };
  const options = { printedAt: latestInstant(province), resultHash, issuer: { signerTitle } };
  const models = province.agencies.map((agency) => toScorecardModel(province, agency, options));
  const bytes = await printScorecards(models, language, tell);
  const all = { name: 'scorecards.pdf', bytes };
  return each ? [all, ...(await splitPages(province, bytes))] : [all];
}

/** Not the clock: the same documents give the same file. */
function latestInstant({ trust, scoreboard }: ProvinceProjection): string {
  const instants = scoreboard.inputs.map((id) => trust.documents.get(id)?.document.createdAt ?? '');
  return instants.reduce((latest, instant) => (instant > latest ? instant : latest));
}

async function splitPages({ agencies }: ProvinceProjection, bytes: Uint8Array): Promise<ResultFile[]> {
  const all = await PDFDocument.load(bytes);
  const digits = String(agencies.length).length;
  const files: ResultFile[] = [];
  for (const [index, { id }] of agencies.entries()) {
    const one = await PDFDocument.create({ updateMetadata: false });
    const [page] = await one.copyPages(all, [index]);
    if (page === undefined) continue;
    one.addPage(page);
    one.setTitle(all.getTitle() ?? id);
    files.push({
      name: `scorecards/${String(index + 1).padStart(digits, '0')}-${id}.pdf`,
      bytes: await one.save(),
    });
  }
  return files;
}
