// A small sample province on disk, made by the command itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run as runSample } from '../../src/main/commands/sample';
import { runCaptured } from './captured-io';

export type SampleFolder = { readonly path: string; readonly remove: () => Promise<void> };

export async function makeSampleFolder(agencies: number, periods: number): Promise<SampleFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nhip-so-sample-'));
  const made = await runCaptured(runSample, [
    '--agencies',
    String(agencies),
    '--periods',
    String(periods),
    '--out',
    folder,
  ]);
  if (made.code !== 0) throw new Error(made.err);
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
