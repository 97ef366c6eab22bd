import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError } from '../../domain/problem/problem';
import type { ElectronRuntime } from './find-electron';
import { jobFiles, printJobSwitch, type JobResult } from './job-folder';

/** Prints a job folder in an Electron of its own. @throws ProblemError with the problem the print job met. */
export async function spawnPrintJob(runtime: ElectronRuntime, folder: string): Promise<Uint8Array> {
  const words = [...runtime.appArguments, ...switchesForMachine(folder), printJobSwitch, folder];
  const needsDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const said = needsDisplay
    ? await run('xvfb-run', ['-a', runtime.executablePath, ...words])
    : await run(runtime.executablePath, words);
  const result = await readResult(folder);
  if (result === null)
    throw new ProblemError({ code: 'print-failed', details: { reason: said.slice(-600) } });
  if (!result.ok) throw new ProblemError(result.problem);
  return readFile(path.join(folder, jobFiles.pdf));
}

function switchesForMachine(folder: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--user-data-dir=${path.join(folder, jobFiles.profile)}`,
    '--disable-gpu',
    '--disable-dev-shm-usage',
    // Chromium refuses to sandbox for root (containers, build machines); everyone else keeps the sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

/** Ends when the process does; what it said is kept for the report of a failure. */
function run(command: string, words: readonly string[]): Promise<string> {
  // With ELECTRON_RUN_AS_NODE set, Electron would be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _omitted, ...environment } = process.env;
  return new Promise((resolve) => {
    const child = spawn(command, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => resolve(`${command}: ${error.message}`));
    child.on('close', () => resolve(said));
  });
}

async function readResult(folder: string): Promise<JobResult | null> {
  try {
    return JSON.parse(await readFile(path.join(folder, jobFiles.result), 'utf8')) as JobResult;
  } catch {
    return null;
  }
}
