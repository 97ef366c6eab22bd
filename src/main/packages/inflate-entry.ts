import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { fail, ProblemError } from '../../domain/problem/problem';
import { errorCode } from '../files/file-system';
import { unsafe, type ArchiveEntry } from './list-archive';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** Counts real bytes: never more than the archive declared come out. @throws ProblemError */
export async function inflateEntry(entry: ArchiveEntry): Promise<Uint8Array> {
  if (!entry.isDeflated) return entry.compressed;
  const { buffer, byteOffset, byteLength } = entry.compressed;
  try {
    const limit = { maxOutputLength: Math.max(1, entry.size) };
    const content = await inflate(Buffer.from(buffer, byteOffset, byteLength), limit);
    if (content.length !== entry.size) throw unsafe('size', entry.name);
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw unsafe('size', entry.name);
    throw new ProblemError(fail('archive-broken', { entry: entry.name }).problem, { cause: error });
  }
}
