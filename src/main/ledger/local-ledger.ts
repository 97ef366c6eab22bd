import type { Instant } from '../../domain/documents/generated/documents';
import { fail, succeed, type Outcome, type Problem } from '../../domain/problem/problem';
import type { AppendLog } from '../files/append-log';
import { diskProblem } from '../files/disk-problem';
import type { FileSystemPort } from '../files/file-system';
import { frameHeaderLength } from '../files/log-frame';
import { nodeCrypto } from '../packages/node-crypto';
import type { Ledger, PackageToStore, PutResult, StoredPackage } from './ledger';
import { encodeBatch, readBatch } from './ledger-batch';
import { writeLedgerIndex } from './ledger-index';
import type { LedgerRows } from './ledger-rows';

export type LocalLedgerParts = {
  readonly folder: string;
  readonly now: () => Instant;
  readonly files: FileSystemPort;
  readonly log: AppendLog;
  readonly rows: LedgerRows;
  /** Damage found at opening: nothing may be written behind it. */
  readonly broken: Problem | null;
  readonly lastFrameAt: number;
};

/** Packages written since the index last was: that many are read again after a crash. */
const rowsPerIndex = 5000;

export function localLedger({
  folder,
  now,
  files,
  log,
  rows,
  broken,
  lastFrameAt,
}: LocalLedgerParts): Ledger {
  let queue: Promise<unknown> = Promise.resolve();
  let lastFrame = lastFrameAt;
  let indexedEnd = rows.end;

  async function putNext(packages: readonly PackageToStore[]): Promise<Outcome<PutResult[]>> {
    const lacking = withoutTwins(packages).filter(
      ({ verified }) => rows.find(verified.id, verified.publicKey) === null,
    );
    const firstAdded = rows.end;
    if (lacking.length > 0) {
      const payload = encodeBatch(lacking, now());
      const appended = await log.append(payload);
      if (!appended.ok) return appended;
      for (const row of readBatch(payload, appended.value) ?? []) rows.add(row);
      lastFrame = appended.value.offset - frameHeaderLength;
    }
    if (rows.end - indexedEnd >= rowsPerIndex) await writeIndex();
    return succeed(
      packages.map(({ verified: { id, publicKey } }) => {
        const position = rows.find(id, publicKey) ?? -1;
        return { position, id, isAdded: position >= firstAdded };
      }),
    );
  }

  async function writeIndex(): Promise<void> {
    if (broken !== null || rows.end === indexedEnd) return;
    indexedEnd = rows.end;
    await writeLedgerIndex(folder, { tip: log.tip(), lastFrameAt: lastFrame, rows: rows.all() }, files);
  }

  async function readPositions(positions: readonly number[]): Promise<Outcome<StoredPackage[]>> {
    const found: StoredPackage[] = [];
    try {
      for (const position of positions) {
        const row = rows.at(position);
        if (row === null) continue;
        const bytes = await log.readBytes(row.place);
        // Bytes on a disk rot.
        if (nodeCrypto.sha256(bytes) !== row.sha256)
          return fail('ledger-broken', { safe: position, document: row.id });
        found.push({ position, id: row.id, publicKey: row.publicKey, recordedAt: row.recordedAt, bytes });
      }
      return succeed(found);
    } catch (error) {
      return { ok: false, problem: diskProblem(error, 'file-unreadable') };
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    put(packages) {
      if (broken !== null) return Promise.resolve({ ok: false, problem: broken });
      return inTurn(() => putNext(packages));
    },
    since(position, limit) {
      const end = Math.min(rows.end, position + limit);
      return readPositions(
        Array.from({ length: Math.max(0, end - position) }, (_, index) => position + index),
      );
    },
    get: (id) => readPositions(rows.positionsOf(id)),
    end: () => rows.end,
    close: () =>
      inTurn(async () => {
        await writeIndex();
        await log.close();
      }),
  };
}

function withoutTwins(packages: readonly PackageToStore[]): PackageToStore[] {
  const byKey = new Map(packages.map((one) => [`${one.verified.id} ${one.verified.publicKey}`, one]));
  return [...byKey.values()];
}
