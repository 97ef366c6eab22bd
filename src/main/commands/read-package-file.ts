import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile as readBytes, stat } from 'node:fs/promises';
import type { ReadPart } from '../../domain/documents/read-parts';
import { fail, type Outcome } from '../../domain/problem/problem';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { nodeCrypto } from '../packages/node-crypto';
import { readFile } from '../packages/read-file';
import { isOwnList } from './own-lists';

/** Nothing larger is read into memory: the largest file a department takes is a zip with evidence. */
export const maximumFileSize = 200 * 1024 * 1024;

export type FilePart = { readonly path: string | null; readonly outcome: Outcome<VerifiedDocument> };

export type PackageFile = {
  readonly parts: readonly FilePart[];
  readonly sizeInBytes: number;
  readonly sha256: string;
  /** One of the program's own lists, told by its content: neither a package nor a broken one. */
  readonly isOwnList: boolean;
};

/** Reads a file and everything in it; a file that cannot be read is a part with a problem, never an exception. */
export async function readPackageFile(path: string): Promise<PackageFile> {
  try {
    const { size } = await stat(path);
    if (size > maximumFileSize) {
      const problem = fail('package-too-large', { sizeInBytes: size, limitInBytes: maximumFileSize });
      return {
        parts: [{ path: null, outcome: problem }],
        sizeInBytes: size,
        sha256: await hashFile(path),
        isOwnList: false,
      };
    }
    const bytes = new Uint8Array(await readBytes(path));
    const facts = { sizeInBytes: bytes.length, sha256: nodeCrypto.sha256(bytes) };
    if (isOwnList(bytes)) return { ...facts, parts: [], isOwnList: true };
    const parts = await readFile(bytes);
    return { ...facts, parts: parts.map(withoutBytes), isOwnList: false };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      parts: [{ path: null, outcome: fail('file-unreadable', { reason }) }],
      sizeInBytes: 0,
      sha256: '',
      isOwnList: false,
    };
  }
}

/** A bundle's parts would keep the whole file in memory. */
function withoutBytes({ path, outcome }: ReadPart): FilePart {
  return { path, outcome };
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
