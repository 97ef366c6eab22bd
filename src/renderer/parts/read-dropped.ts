import type { FileSource } from '../../contract/workspace-shapes';

/** The bytes of dropped files; main reads and judges them. */
export async function readDropped(files: readonly File[]): Promise<FileSource> {
  return {
    from: 'drop',
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}
