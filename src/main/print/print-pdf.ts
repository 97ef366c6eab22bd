import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findElectron } from './find-electron';
import { jobFiles } from './job-folder';
import type { PrintOptions } from './print-options';
import { spawnPrintJob } from './spawn-print-job';

/** Prints wherever it is called: in this Electron, or from plain Node in one started for the purpose. */
export async function printPdf(
  html: string,
  options: PrintOptions,
  tell: (line: string) => void = () => undefined,
): Promise<Uint8Array> {
  if (process.versions.electron !== undefined) {
    const { printHtmlToPdf } = await import('./print-html-to-pdf');
    return printHtmlToPdf(html, options);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-so-job-'));
  try {
    await writeFile(path.join(folder, jobFiles.page), html, { mode: 0o600 });
    await writeFile(path.join(folder, jobFiles.options), JSON.stringify(options));
    return await spawnPrintJob(await findElectron(tell), folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
