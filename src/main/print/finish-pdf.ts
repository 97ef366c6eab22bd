import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { addOutline } from './add-outline';
import type { PrintOptions } from './print-options';

const producer = 'Nhịp Số';

/** Replaces what Chromium writes from the clock and the machine, adds the outline, and names title and language. */
export async function finishPdf(printed: Uint8Array, options: PrintOptions): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const date = new Date(options.producedAt);
  pdf.setTitle(options.title, { showInWindowTitleBar: true });
  pdf.setCreator(producer);
  pdf.setProducer(producer);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(options.language === 'vi' ? 'vi-VN' : 'en'));
  addOutline(pdf, options.bookmarks);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}
