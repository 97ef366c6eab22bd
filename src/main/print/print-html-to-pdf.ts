import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BrowserWindow, session, type WebContents } from 'electron';
import { PDFDocument } from 'pdf-lib';
import { ProblemError } from '../../domain/problem/problem';
import { secureSession } from '../app/secure-session';
import { finishPdf } from './finish-pdf';
import { fitPages } from './fit-pages';
import { embedFonts } from './font-faces';
import { readyScript } from './page-probe';
import type { PrintOptions } from './print-options';

/** No `persist:` prefix: the print window keeps nothing and shares nothing with the app's pages. */
const partition = 'print';

/**
 * Prints a document of the paper in a hidden window.
 * @throws ProblemError `scorecard-does-not-fit` when a page is too full, `print-failed` when the page count is wrong.
 */
export async function printHtmlToPdf(html: string, options: PrintOptions): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-so-print-'));
  const file = path.join(folder, 'page.html');
  const window = openPrintWindow();
  try {
    // A file and not a data: address: those end at 2 MB, a province has more pages than that.
    await writeFile(file, embedFonts(html), { mode: 0o600 });
    await window.loadFile(file);
    const printed = await printFitted(window.webContents);
    await checkPageCount(printed, options.pageCount);
    return await finishPdf(printed, options);
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

function openPrintWindow(): BrowserWindow {
  secureSession(session.fromPartition(partition), ['file:', 'data:']);
  return new BrowserWindow({
    show: false,
    width: 800,
    height: 1100,
    webPreferences: { partition, sandbox: true, contextIsolation: true, spellcheck: false },
  });
}

async function printFitted(contents: WebContents): Promise<Uint8Array> {
  await contents.executeJavaScript(readyScript);
  const fitted = await fitPages((script) => contents.executeJavaScript(script) as Promise<unknown>);
  if (!fitted.ok) throw new ProblemError(fitted.problem);
  // Tagging came with Electron 26; older runtimes pass it over.
  const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
  return contents.printToPDF(options);
}

async function checkPageCount(printed: Uint8Array, expected: number | null): Promise<void> {
  if (expected === null) return;
  const pages = (await PDFDocument.load(printed, { updateMetadata: false })).getPageCount();
  if (pages === expected) return;
  throw new ProblemError({ code: 'print-failed', details: { pages, expected } });
}
