import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const rotateAtBytes = 1_000_000;

/** Writes an entry and returns the reference under which support finds it; entries never carry records. */
export type ReportToLog = (source: string, text: string) => string;

export function openLog(folder: string): ReportToLog {
  const file = path.join(folder, 'nhipso.log');
  return (source, text) => {
    const reference = randomBytes(4).toString('hex');
    const entry = `${new Date().toISOString()} ${reference} ${source}: ${text.replaceAll('\n', '\n  ')}\n`;
    try {
      mkdirSync(folder, { recursive: true });
      rotate(file);
      appendFileSync(file, entry);
    } catch {
      // A full disk must not turn a report into a second failure; the console still has it.
      process.stderr.write(entry);
    }
    return reference;
  };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > rotateAtBytes) renameSync(file, `${file}.1`);
}
