// A disk in memory that forgets what was not forced to it, tears the last write, and fails when told to.
import path from 'node:path';
import type { FileSystemPort, OpenFile } from '../../src/main/files/file-system';

type StoredFile = { current: Buffer; synced: Buffer };
export type DiskOperation =
  | 'open'
  | 'read'
  | 'write'
  | 'truncate'
  | 'sync'
  | 'rename'
  | 'remove'
  | 'syncFolder'
  | 'makeFolder'
  | 'list';
/** Gets each operation before it happens; a code makes it fail with that code. */
export type FaultRule = (operation: DiskOperation, file: string) => string | null;

const noFault: FaultRule = () => null;

export class FaultDisk {
  #names = new Map<string, StoredFile>();
  #syncedNames = new Map<string, StoredFile>();
  rule: FaultRule = noFault;

  heal(): void {
    this.rule = noFault;
  }

  /** The power goes: unsynced bytes are lost, but for a part of what was added at the end of a file. */
  crash(keptShare: number): void {
    this.#names = new Map(
      [...this.#syncedNames].map(([name, file]) => {
        const added = file.current.subarray(file.synced.length);
        const content = Buffer.concat([file.synced, added.subarray(0, Math.floor(added.length * keptShare))]);
        return [name, { current: content, synced: content }];
      }),
    );
    this.#syncedNames = new Map(this.#names);
    this.heal();
  }

  content(name: string): Buffer | null {
    return this.#names.get(name)?.current ?? null;
  }

  put(name: string, content: Uint8Array): void {
    const bytes = Buffer.from(content);
    const file = { current: bytes, synced: bytes };
    this.#names.set(name, file);
    this.#syncedNames.set(name, file);
  }

  delete(name: string): void {
    this.#names.delete(name);
    this.#syncedNames.delete(name);
  }

  list(): string[] {
    return [...this.#names.keys()].sort();
  }

  readonly port: FileSystemPort = {
    openFile: (name) => this.#do('open', name, () => this.#open(name)),
    readFile: (name) => this.#do('read', name, () => new Uint8Array(this.#stored(name).current)),
    sizeOf: (name) => this.#do('read', name, () => this.#names.get(name)?.current.length ?? null),
    makeFolder: (name) => this.#do('makeFolder', name, () => undefined),
    listFiles: (folder) =>
      this.#do('list', folder, () =>
        this.list().flatMap((name) => (path.dirname(name) === folder ? [path.basename(name)] : [])),
      ),
    rename: (from, to) =>
      this.#do('rename', from, () => {
        this.#names.set(to, this.#stored(from));
        this.#names.delete(from);
      }),
    remove: (name) => this.#do('remove', name, () => void this.#names.delete(name)),
    syncFolder: (folder) => this.#do('syncFolder', folder, () => this.#syncNames(folder)),
  };

  #open(name: string): OpenFile {
    const file = this.#names.get(name) ?? { current: Buffer.alloc(0), synced: Buffer.alloc(0) };
    this.#names.set(name, file);
    return {
      write: (bytes, position) => this.#write(name, file, bytes, position),
      read: (position, length) =>
        this.#do('read', name, () => new Uint8Array(file.current.subarray(position, position + length))),
      truncate: (length) =>
        this.#do('truncate', name, () => {
          file.current = Buffer.from(file.current.subarray(0, length));
        }),
      sync: () =>
        this.#do('sync', name, () => {
          file.synced = Buffer.from(file.current);
        }),
      size: () => this.#do('read', name, () => file.current.length),
      close: () => Promise.resolve(),
    };
  }

  /** A write that fails has written a part, as on a disk that fills. */
  async #write(name: string, file: StoredFile, bytes: Uint8Array, position: number): Promise<void> {
    const put = (part: Uint8Array) => {
      const grown = Buffer.alloc(Math.max(file.current.length, position + part.length));
      file.current.copy(grown);
      grown.set(part, position);
      file.current = grown;
    };
    try {
      await this.#do('write', name, () => put(bytes));
    } catch (error) {
      put(bytes.subarray(0, Math.floor(bytes.length / 2)));
      throw error;
    }
  }

  #syncNames(folder: string): void {
    for (const name of [...this.#syncedNames.keys()]) {
      if (path.dirname(name) === folder && !this.#names.has(name)) this.#syncedNames.delete(name);
    }
    for (const [name, file] of this.#names)
      if (path.dirname(name) === folder) this.#syncedNames.set(name, file);
  }

  #stored(name: string): StoredFile {
    const file = this.#names.get(name);
    if (file === undefined) throw failure('ENOENT');
    return file;
  }

  #do<T>(operation: DiskOperation, name: string, work: () => T): Promise<T> {
    const code = this.rule(operation, name);
    if (code !== null) return Promise.reject(failure(code));
    return new Promise((resolve) => resolve(work()));
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails the operation number `at`, counted from 0, and tells how many there were. */
export function failingAt(
  at: number,
  code: string,
): { readonly rule: FaultRule; readonly count: () => number } {
  let count = 0;
  return { rule: () => (count++ === at ? code : null), count: () => count };
}
