import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fail, succeed, type Outcome } from '../../domain/problem/problem';
import { diskProblem } from './disk-problem';
import { errorCode, nodeFileSystem, type FileSystemPort } from './file-system';

/** A virus scanner or indexer on Windows may hold a file for a moment. */
const busyCodes: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const renameAttempts = 5;
const pauseInMs = 40;

/** After it, the path holds the old bytes or all of the new ones, also when the power goes. */
export async function writeFileAtomically(
  target: string,
  bytes: Uint8Array,
  files: FileSystemPort = nodeFileSystem,
): Promise<Outcome<undefined>> {
  const folder = path.dirname(target);
  const draft = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await files.makeFolder(folder);
    await writeAndSync(draft, bytes, files);
    await renameWhenFree(draft, target, files);
    await files.syncFolder(folder);
    return succeed(undefined);
  } catch (error) {
    await removeQuietly(draft, files);
    const { code, details } = diskProblem(error, 'file-not-written');
    return fail(code, { ...details, file: path.basename(target) });
  }
}

async function writeAndSync(draft: string, bytes: Uint8Array, files: FileSystemPort): Promise<void> {
  const file = await files.openFile(draft);
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameWhenFree(from: string, to: string, files: FileSystemPort): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (attempt === renameAttempts || !busyCodes.has(errorCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseInMs * attempt));
    }
  }
}

/** A draft that stays behind harms nobody; the first failure is the one to tell. */
async function removeQuietly(draft: string, files: FileSystemPort): Promise<void> {
  await files.remove(draft).catch(() => undefined);
}
