import type { Instant } from '../../domain/documents/generated/documents';
import { fail, succeed, type Outcome, type Problem } from '../../domain/problem/problem';
import { diskProblem } from '../files/disk-problem';
import { nodeFileSystem, type FileSystemPort } from '../files/file-system';
import { frameHeaderLength } from '../files/log-frame';
import { logProblem, openAppendLog } from '../files/open-append-log';
import type { Ledger } from './ledger';
import { readBatch } from './ledger-batch';
import { ledgerLogName, readLedgerIndex, type LedgerIndex } from './ledger-index';
import { LedgerRows } from './ledger-rows';
import { localLedger } from './local-ledger';

export type OpenedLedger = {
  readonly ledger: Ledger;
  readonly notices: readonly Problem[];
};

export type OpenLedgerOptions = {
  readonly folder: string;
  readonly now: () => Instant;
  readonly files?: FileSystemPort;
  readonly segmentLimit?: number;
  /** Reads and checks every segment although the index fits: "check and rebuild". */
  readonly ignoreIndex?: boolean;
};

const defaultSegmentLimit = 64 * 1024 * 1024;

/** A ledger that is damaged in the middle opens for reading what is safe, and takes nothing more. */
export async function openLedger(options: OpenLedgerOptions): Promise<Outcome<OpenedLedger>> {
  const files = options.files ?? nodeFileSystem;
  const index = await findIndex(options, files);
  if (!index.ok) return index;
  const rows = new LedgerRows(index.value?.rows ?? []);
  let lastFrameAt = index.value?.lastFrameAt ?? 0;
  const opened = await openAppendLog({
    folder: options.folder,
    name: ledgerLogName,
    files,
    segmentLimit: options.segmentLimit ?? defaultSegmentLimit,
    failureCode: 'file-not-written',
    ...(index.value === null ? {} : { from: index.value.tip }),
    visit({ payload, place }) {
      const batch = readBatch(payload, place);
      if (batch === null) return false;
      for (const row of batch) rows.add(row);
      lastFrameAt = place.offset - frameHeaderLength;
      return true;
    },
  });
  if (!opened.ok) return opened;
  const broken = logProblem(opened.value, 'ledger-broken', rows.end);
  const torn = opened.value.tornBytes > 0 ? [fail('ledger-tail-cut', { safe: rows.end }).problem] : [];
  const ledger = localLedger({ ...options, files, log: opened.value.log, rows, broken, lastFrameAt });
  return succeed({ ledger, notices: broken === null ? torn : [broken] });
}

async function findIndex(
  { folder, ignoreIndex = false }: OpenLedgerOptions,
  files: FileSystemPort,
): Promise<Outcome<LedgerIndex | null>> {
  if (ignoreIndex) return succeed(null);
  try {
    return succeed(await readLedgerIndex(folder, files));
  } catch (error) {
    return { ok: false, problem: diskProblem(error, 'file-unreadable') };
  }
}
