import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';

export type OpenFile = {
  /** Writes every byte or throws. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Shorter than asked at the end of the file. */
  readonly read: (position: number, length: number) => Promise<Uint8Array>;
  readonly truncate: (length: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** What storage needs of a disk; tests lend one that fails, tears and forgets. */
export type FileSystemPort = {
  /** Opens for reading and writing, and makes the file when there is none. */
  readonly openFile: (path: string) => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Null when there is no such file. */
  readonly sizeOf: (path: string) => Promise<number | null>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Names of the files in a folder, sorted; none when there is no folder. */
  readonly listFiles: (folder: string) => Promise<string[]>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Forces names to disk: a file that was made, renamed or removed. */
  readonly syncFolder: (path: string) => Promise<void>;
};

export const nodeFileSystem: FileSystemPort = {
  openFile: async (path) => openedFile(await open(path, constants.O_RDWR | constants.O_CREAT)),
  readFile: async (path) => readFile(path),
  sizeOf: async (path) => orIfAbsent(async () => (await stat(path)).size, null),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  listFiles: async (folder) => orIfAbsent(async () => fileNames(folder), []),
  rename,
  remove: async (path) => rm(path, { force: true }),
  syncFolder,
};

async function fileNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

async function orIfAbsent<T>(read: () => Promise<T>, absent: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return absent;
    throw error;
  }
}

function openedFile(handle: FileHandle): OpenFile {
  return {
    async write(bytes, position) {
      let written = 0;
      while (written < bytes.length) {
        const { bytesWritten } = await handle.write(
          bytes,
          written,
          bytes.length - written,
          position + written,
        );
        written += bytesWritten;
      }
    },
    async read(position, length) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0) return bytes.subarray(0, filled);
        filled += bytesRead;
      }
      return bytes;
    },
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}

/** Windows opens no folder for syncing: there the file system's own log keeps names. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
