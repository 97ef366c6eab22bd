import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../domain/trust/compare-documents';
import { UsageError } from './read-arguments';

export type ListedFile = {
  readonly path: string;
  /** Relative to the folder, with forward slashes on every system. */
  readonly name: string;
};

/** Every file under a folder, sorted by name so that no file system's order shows; hidden files and links are left out. */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`not a folder: ${folder}`);
  const files: ListedFile[] = [];
  const waiting = [''];
  for (let relative = waiting.pop(); relative !== undefined; relative = waiting.pop()) {
    for (const entry of await readdir(path.join(folder, relative), { withFileTypes: true })) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) waiting.push(name);
      else if (entry.isFile()) files.push({ path: path.join(folder, name), name });
    }
  }
  return files.sort((left, right) => compareText(left.name, right.name));
}
