import type { DocumentId, Instant, PublicKey } from '../../domain/documents/generated/documents';
import type { LogPlace } from '../files/read-log-segment';
import { nodeCrypto } from '../packages/node-crypto';
import type { PackageToStore } from './ledger';

/** One entry of the index: everything but the bytes. */
export type LedgerRow = {
  readonly id: DocumentId;
  readonly publicKey: PublicKey;
  readonly recordedAt: Instant;
  /** Of the package file. */
  readonly sha256: string;
  readonly place: LogPlace;
};

type BatchHeader = {
  readonly recordedAt: Instant;
  readonly packages: readonly (Pick<LedgerRow, 'id' | 'publicKey' | 'sha256'> & { readonly size: number })[];
};

const newline = 0x0a;

/** A line of JSON that names the packages, then the packages one after another. */
export function encodeBatch(packages: readonly PackageToStore[], recordedAt: Instant): Uint8Array {
  const header: BatchHeader = {
    recordedAt,
    packages: packages.map(({ bytes, verified: { id, publicKey } }) => ({
      id,
      publicKey,
      sha256: nodeCrypto.sha256(bytes),
      size: bytes.length,
    })),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...packages.map(({ bytes }) => bytes)]);
}

/** Null when the header and the bytes behind it do not fit each other. */
export function readBatch(payload: Uint8Array, place: LogPlace): LedgerRow[] | null {
  const headerEnd = payload.indexOf(newline);
  const header =
    headerEnd < 0 ? null : parseHeader(Buffer.from(payload.subarray(0, headerEnd)).toString('utf8'));
  if (header === null) return null;
  let at = headerEnd + 1;
  const rows = header.packages.map(({ id, publicKey, sha256, size }) => {
    const own = { segment: place.segment, offset: place.offset + at, length: size };
    at += size;
    return { id, publicKey, recordedAt: header.recordedAt, sha256, place: own };
  });
  return at === payload.length ? rows : null;
}

function parseHeader(text: string): BatchHeader | null {
  try {
    const value = JSON.parse(text) as Partial<BatchHeader> | null;
    if (typeof value?.recordedAt !== 'string' || !Array.isArray(value.packages)) return null;
    return value as BatchHeader;
  } catch {
    return null;
  }
}
