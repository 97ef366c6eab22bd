import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from './finish-pdf';

const options = {
  title: 'Phiếu điểm',
  language: 'vi',
  producedAt: '2019-06-25T03:32:00Z',
  bookmarks: ['Sở Tư pháp', 'Sở Y tế'],
  pageCount: 2,
} as const;

/** As Chromium leaves it: dates of the moment. */
async function printed(moment: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage();
  pdf.addPage();
  pdf.setCreationDate(new Date(moment));
  pdf.setModificationDate(new Date(moment));
  return pdf.save();
}

describe('finishPdf', () => {
  it('makes the same bytes whenever it was printed', async () => {
    const first = await finishPdf(await printed('2026-01-01T00:00:00Z'), options);
    const second = await finishPdf(await printed('2026-02-02T11:11:11Z'), options);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('names title, dates and language', async () => {
    const pdf = await PDFDocument.load(await finishPdf(await printed('2026-01-01T00:00:00Z'), options), {
      updateMetadata: false,
    });
    expect({
      title: pdf.getTitle(),
      created: pdf.getCreationDate()?.toISOString(),
      modified: pdf.getModificationDate()?.toISOString(),
      language: pdf.catalog.lookup(PDFName.of('Lang'))?.toString(),
    }).toEqual({
      title: 'Phiếu điểm',
      created: '2019-06-25T03:32:00.000Z',
      modified: '2019-06-25T03:32:00.000Z',
      language: '(vi-VN)',
    });
  });

  it('writes one bookmark a page that leads to it', async () => {
    const pdf = await PDFDocument.load(await finishPdf(await printed('2026-01-01T00:00:00Z'), options));
    const found: [string, number][] = [];
    let entry = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookupMaybe(PDFName.of('First'), PDFDict);
    while (entry !== undefined) {
      const target = entry.lookup(PDFName.of('Dest'), PDFArray).get(0);
      const title = entry.lookup(PDFName.of('Title'), PDFHexString).decodeText();
      found.push([title, pdf.getPages().findIndex((page) => page.ref === target)]);
      entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(found).toEqual([
      ['Sở Tư pháp', 0],
      ['Sở Y tế', 1],
    ]);
  });
});
