import {
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFDocument,
  type PDFRef,
} from 'pdf-lib';

/** One bookmark a page (PDF 1.7 section 12.3.3); pdf-lib has no call for it. */
export function addOutline(pdf: PDFDocument, titles: readonly string[]): void {
  const pages = pdf.getPages();
  if (titles.length === 0) return;
  const { context } = pdf;
  const root = context.nextRef();
  const refs = titles.map(() => context.nextRef());
  titles.forEach((title, index) => {
    const page = pages[index];
    const ref = refs[index];
    if (page === undefined || ref === undefined) throw new RangeError('More bookmarks than pages.');
    const entry = context.obj({});
    entry.set(PDFName.of('Title'), PDFHexString.fromText(title));
    entry.set(PDFName.of('Parent'), root);
    entry.set(PDFName.of('Dest'), topOf(pdf, page.ref));
    setNeighbour(entry, 'Prev', refs[index - 1]);
    setNeighbour(entry, 'Next', refs[index + 1]);
    context.assign(ref, entry);
  });
  const outline = context.obj({ Type: 'Outlines', Count: titles.length });
  setNeighbour(outline, 'First', refs[0]);
  setNeighbour(outline, 'Last', refs.at(-1));
  context.assign(root, outline);
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function topOf(pdf: PDFDocument, page: PDFRef): PDFArray {
  const target = PDFArray.withContext(pdf.context);
  target.push(page);
  target.push(PDFName.of('XYZ'));
  target.push(PDFNull);
  target.push(PDFNull);
  target.push(PDFNumber.of(0));
  return target;
}

function setNeighbour(entry: PDFDict, name: string, ref: PDFRef | undefined): void {
  if (ref !== undefined) entry.set(PDFName.of(name), ref);
}
