import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ProblemError } from '../../domain/problem/problem';

export type ElectronRuntime = { executablePath: string; appArguments: readonly string[] };

const resolverScript = 'scripts/electron-runtime.mjs';

/** Asks the project's own script for an Electron; the first time it fetches one, which takes a while. */
export async function findElectron(tell: (line: string) => void): Promise<ElectronRuntime> {
  const root = findProjectRoot(path.dirname(fileURLToPath(import.meta.url)));
  try {
    const asked = await promisify(execFile)(process.execPath, [path.join(root, resolverScript), '--json']);
    tell(asked.stderr.trim());
    return JSON.parse(asked.stdout) as ElectronRuntime;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError({ code: 'print-failed', details: { reason } }, { cause: error });
  }
}

/** The same for the built file in out/ and the source in src/. */
function findProjectRoot(start: string): string {
  if (existsSync(path.join(start, resolverScript))) return start;
  const parent = path.dirname(start);
  if (parent === start) throw new ProblemError({ code: 'print-failed', details: { reason: resolverScript } });
  return findProjectRoot(parent);
}
