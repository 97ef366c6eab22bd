import type { VerifiedDocument } from '../../domain/documents/verified-document';
import type { CommandIo } from '../command-line/command';
import { listFiles, type ListedFile } from './list-files';
import { readPackageFile, type PackageFile } from './read-package-file';

export type FolderFile = ListedFile & PackageFile;

export type PackageFolder = {
  /** In the order of their names. */
  readonly files: readonly FolderFile[];
  readonly documents: readonly VerifiedDocument[];
};

const filesBetweenReports = 200;

/** Reads every file under a folder; one that is broken never stops the rest. */
export async function readPackageFolder(folder: string, io: CommandIo): Promise<PackageFolder> {
  const listed = await listFiles(folder);
  const files: FolderFile[] = [];
  for (const file of listed) {
    const read = await readPackageFile(file.path);
    if (!read.isOwnList) files.push({ ...file, ...read });
    if (files.length % filesBetweenReports === 0) io.err(`${files.length}/${listed.length} files read\n`);
  }
  return { files, documents: files.flatMap(wholeDocuments) };
}

export function wholeDocuments({ parts }: PackageFile): VerifiedDocument[] {
  return parts.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
}
