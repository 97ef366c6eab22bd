import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { fail, ProblemError } from '../../domain/problem/problem';
import { entryKind, readEntryName, type ArchiveEntryKind } from './archive-entry-name';

export type ArchiveEntry = ArchiveEntryKind & {
  readonly name: string;
  readonly isDeflated: boolean;
  /** As the archive declares it: to be compared with what comes out. */
  readonly size: number;
  readonly compressed: Uint8Array;
};

const maximumEntries = 5000;
const maximumEntrySize = 200 * 1024 * 1024;
const maximumTotalSize = 1024 * 1024 * 1024;
/** JSON and office files stay far below it; a bomb does not. */
const maximumRatio = 200;
const smallEnoughForAnyRatio = 1024 * 1024;
const symbolicLink = 0o120000;
const fileTypeMask = 0o170000;
const sizesFollowData = 0x8;

/** Reads the directory of an archive and refuses what could harm or mislead. @throws ProblemError */
export async function listArchive(bytes: Uint8Array): Promise<ArchiveEntry[]> {
  const zip = await openZip(bytes);
  if (zip.entryCount > maximumEntries) throw unsafe('too-many-entries');
  const entries: ArchiveEntry[] = [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const checked = checkEntry(entry);
      const { start, end } = await checkLocalHeader(zip, entry);
      spans.push({ start: entry.relativeOffsetOfLocalHeader, end });
      entries.push({ ...checked, compressed: bytes.subarray(start, end) });
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : broken(error);
  } finally {
    zip.close();
  }
  checkTogether(entries, spans);
  return entries;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(
      buffer,
      { lazyEntries: true, decodeStrings: false, validateEntrySizes: true },
      (error, zip) => {
        if (error === null) resolve(zip);
        else reject(broken(error));
      },
    );
  });
}

function checkEntry(entry: Entry): Omit<ArchiveEntry, 'compressed'> & ArchiveEntryKind {
  // Names are not decoded by the library, which believes the archive's own flag.
  const raw = entry.fileName as unknown as Uint8Array;
  const name = readEntryName(raw);
  if (name === null) throw unsafe('name', Buffer.from(raw).toString('latin1'));
  const kind = entryKind(name);
  if (kind === null) throw unsafe('foreign-entry', name);
  if (entry.isEncrypted()) throw unsafe('encrypted', name);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw unsafe('compression', name);
  if (((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink) throw unsafe('link', name);
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > maximumEntrySize) throw unsafe('entry-too-large', name);
  if (size > smallEnoughForAnyRatio && size / compressedSize > maximumRatio) throw unsafe('ratio', name);
  return { ...kind, name, isDeflated: entry.compressionMethod === 8, size };
}

/** What the entry says of itself must be what the directory says of it. */
async function checkLocalHeader(zip: ZipFile, entry: Entry): Promise<{ start: number; end: number }> {
  const local = await zip.readLocalFileHeaderPromise(entry);
  const raw = entry.fileName as unknown as Buffer;
  const hasSizes = (local.generalPurposeBitFlag & sizesFollowData) === 0;
  const agrees =
    raw.equals(local.fileName) &&
    local.compressionMethod === entry.compressionMethod &&
    (!hasSizes ||
      (local.compressedSize === entry.compressedSize && local.uncompressedSize === entry.uncompressedSize));
  if (!agrees) throw unsafe('headers-differ', raw.toString('latin1'));
  return { start: local.fileDataStart, end: local.fileDataStart + entry.compressedSize };
}

function checkTogether(
  entries: readonly ArchiveEntry[],
  spans: readonly { readonly start: number; readonly end: number }[],
): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw unsafe('name-twice');
  if (entries.reduce((sum, { size }) => sum + size, 0) > maximumTotalSize) throw unsafe('total-too-large');
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  if (sorted.some(({ start }, index) => index > 0 && start < (sorted[index - 1]?.end ?? 0)))
    throw unsafe('overlap');
}

export function unsafe(reason: string, entry = ''): ProblemError {
  return new ProblemError(fail('archive-unsafe', { reason, entry }).problem);
}

function broken(cause: unknown): ProblemError {
  return new ProblemError(fail('archive-broken').problem, { cause });
}
