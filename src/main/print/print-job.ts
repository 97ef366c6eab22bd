import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import { ProblemError, type Problem } from '../../domain/problem/problem';
import { jobFiles, type JobResult } from './job-folder';
import { printHtmlToPdf } from './print-html-to-pdf';
import type { PrintOptions } from './print-options';

/** Prints the job another process left in a folder, answers in the same folder and ends Electron. */
export async function runPrintJob(folder: string): Promise<void> {
  app.setPath('userData', path.join(folder, jobFiles.profile));
  app.setPath('sessionData', path.join(folder, jobFiles.profile));
  app.disableHardwareAcceleration();
  // The hidden window closes before the answer is written.
  app.on('window-all-closed', () => undefined);
  const result = await answerJob(folder);
  await writeFile(path.join(folder, jobFiles.result), JSON.stringify(result));
  app.exit(result.ok ? 0 : 1);
}

async function answerJob(folder: string): Promise<JobResult> {
  try {
    await app.whenReady();
    const html = await readFile(path.join(folder, jobFiles.page), 'utf8');
    const options = JSON.parse(await readFile(path.join(folder, jobFiles.options), 'utf8')) as PrintOptions;
    await writeFile(path.join(folder, jobFiles.pdf), await printHtmlToPdf(html, options));
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    code: 'print-failed',
    details: { reason: error instanceof Error ? error.message : String(error) },
  };
}
