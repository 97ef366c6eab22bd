import { createHash } from 'node:crypto';
import path from 'node:path';
import type { LogTip } from '../files/append-log';
import { segmentName } from '../files/append-log';
import type { FileSystemPort } from '../files/file-system';
import { readFrame } from '../files/log-frame';
import { writeFileAtomically } from '../files/write-file-atomically';
import type { LedgerRow } from './ledger-batch';

/** What the segments said up to a place; it saves reading them again and may be thrown away. */
export type LedgerIndex = {
  readonly tip: LogTip;
  /** Where the last frame before the tip starts. */
  readonly lastFrameAt: number;
  readonly rows: readonly LedgerRow[];
};

export const ledgerLogName = 'ledger';
const indexFile = 'ledger-index.json';

export async function writeLedgerIndex(
  folder: string,
  index: LedgerIndex,
  files: FileSystemPort,
): Promise<void> {
  const text = JSON.stringify(index);
  const bytes = Buffer.from(`${sealOf(text)}\n${text}`);
  // A failure costs time at the next start and nothing else.
  await writeFileAtomically(path.join(folder, indexFile), bytes, files);
}

/** Null when there is none, or when it does not fit the segments: then they are read from the start. */
export async function readLedgerIndex(folder: string, files: FileSystemPort): Promise<LedgerIndex | null> {
  const file = path.join(folder, indexFile);
  if ((await files.sizeOf(file)) === null) return null;
  const content = Buffer.from(await files.readFile(file)).toString('utf8');
  const lineEnd = content.indexOf('\n');
  const text = content.slice(lineEnd + 1);
  if (content.slice(0, lineEnd) !== sealOf(text)) return null;
  const index = JSON.parse(text) as LedgerIndex;
  return (await endsInItsFrame(folder, index, files)) ? index : null;
}

/** The frame before the tip names all frames before it, through the chain of hashes. */
async function endsInItsFrame(
  folder: string,
  { tip, lastFrameAt }: LedgerIndex,
  files: FileSystemPort,
): Promise<boolean> {
  const segment = path.join(folder, segmentName(ledgerLogName, tip.segment));
  const size = await files.sizeOf(segment);
  if (size === null || size < tip.length) return false;
  const file = await files.openFile(segment);
  try {
    const bytes = Buffer.from(await file.read(lastFrameAt, tip.length - lastFrameAt));
    return readFrame(bytes, 0)?.hash === tip.hash;
  } finally {
    await file.close();
  }
}

function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
