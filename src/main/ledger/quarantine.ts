import { createHash } from 'node:crypto';
import path from 'node:path';
import type { QuarantinedFile } from '../../contract/workspace-shapes';
import type { Instant } from '../../domain/documents/generated/documents';
import { succeed, type Outcome, type Problem } from '../../domain/problem/problem';
import { diskProblem } from '../files/disk-problem';
import { nodeFileSystem, type FileSystemPort } from '../files/file-system';
import { writeFileAtomically } from '../files/write-file-atomically';

export type RefusedFile = {
  /** Its name as it came, with the place inside it for a part. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly problem: Problem;
};

/** What could not be accepted, untouched, with the reason. The same bytes are kept once. */
export type Quarantine = {
  readonly add: (refused: RefusedFile) => Promise<Outcome<QuarantinedFile>>;
  /** Newest first. */
  readonly list: () => Promise<Outcome<QuarantinedFile[]>>;
  /** Null when the bytes were not kept. */
  readonly read: (id: string) => Promise<Outcome<Uint8Array | null>>;
  readonly remove: (id: string) => Promise<Outcome<undefined>>;
  readonly empty: () => Promise<Outcome<undefined>>;
};

export type QuarantineOptions = {
  readonly folder: string;
  readonly now: () => Instant;
  readonly files?: FileSystemPort;
  readonly limits?: QuarantineLimits;
};

export type QuarantineLimits = {
  readonly packageInBytes: number;
  readonly archiveInBytes: number;
  readonly totalInBytes: number;
};

const megabyte = 1024 * 1024;
const defaultLimits: QuarantineLimits = {
  packageInBytes: 20 * megabyte,
  archiveInBytes: 200 * megabyte,
  totalInBytes: 1024 * megabyte,
};
const idForm = /^[0-9a-f]{64}$/;

export function openQuarantine({
  folder,
  now,
  files = nodeFileSystem,
  limits = defaultLimits,
}: QuarantineOptions): Quarantine {
  /** By id, measured once: with hundreds of files a listing for each would take minutes. */
  let keptSizes: Map<string, number> | null = null;
  const place = (id: string, ending: 'bin' | 'json') => path.join(folder, `${id}.${ending}`);

  async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return succeed(await work());
    } catch (error) {
      return { ok: false, problem: diskProblem(error, 'file-unreadable') };
    }
  }

  async function listed(): Promise<QuarantinedFile[]> {
    const names = (await files.listFiles(folder)).filter((name) => name.endsWith('.json'));
    const found: QuarantinedFile[] = [];
    for (const name of names) {
      const entry = parseEntry(await files.readFile(path.join(folder, name)));
      if (entry !== null) found.push(entry);
    }
    return found.sort((left, right) => (left.quarantinedAt < right.quarantinedAt ? 1 : -1));
  }

  async function measure(): Promise<Map<string, number>> {
    const sizes = new Map<string, number>();
    for (const name of await files.listFiles(folder)) {
      if (!name.endsWith('.bin')) continue;
      sizes.set(name.slice(0, -'.bin'.length), (await files.sizeOf(path.join(folder, name))) ?? 0);
    }
    return sizes;
  }

  async function hasRoom(id: string, bytes: Uint8Array): Promise<boolean> {
    const limit = isArchive(bytes) ? limits.archiveInBytes : limits.packageInBytes;
    if (bytes.length > limit) return false;
    keptSizes ??= await measure();
    const total = [...keptSizes].reduce(
      (sum, [kept, size]) => (kept === id ? sum : sum + size),
      bytes.length,
    );
    return total <= limits.totalInBytes;
  }

  async function add({ file, bytes, problem }: RefusedFile): Promise<Outcome<QuarantinedFile>> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const room = await attempt(() => hasRoom(sha256, bytes));
    if (!room.ok) return room;
    const bytesKept = room.value;
    if (bytesKept) {
      const written = await writeFileAtomically(place(sha256, 'bin'), bytes, files);
      if (!written.ok) return written;
      keptSizes?.set(sha256, bytes.length);
    }
    const { code, details } = problem;
    const entry = {
      id: sha256,
      file,
      code,
      details,
      sizeInBytes: bytes.length,
      sha256,
      quarantinedAt: now(),
      bytesKept,
    };
    const written = await writeFileAtomically(
      place(sha256, 'json'),
      Buffer.from(JSON.stringify(entry)),
      files,
    );
    return written.ok ? succeed(entry) : written;
  }

  /** The entry goes first: bytes without an entry are only litter, an entry without bytes would promise too much. */
  async function removeFiles(id: string): Promise<undefined> {
    if (!idForm.test(id)) return;
    await files.remove(place(id, 'json'));
    await files.remove(place(id, 'bin'));
    keptSizes?.delete(id);
  }

  return {
    add,
    list: () => attempt(listed),
    read: (id) =>
      attempt(async () => {
        const isKept = idForm.test(id) && (await files.sizeOf(place(id, 'bin'))) !== null;
        return isKept ? files.readFile(place(id, 'bin')) : null;
      }),
    remove: (id) => attempt(() => removeFiles(id)),
    empty: () =>
      attempt(async () => {
        const ids = new Set((await files.listFiles(folder)).map((name) => name.slice(0, 64)));
        for (const id of ids) await removeFiles(id);
        return undefined;
      }),
  };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function parseEntry(bytes: Uint8Array): QuarantinedFile | null {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as QuarantinedFile;
  } catch {
    return null;
  }
}
