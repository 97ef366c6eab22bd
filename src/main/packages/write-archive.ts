import { ZipFile } from 'yazl';

export type ArchiveContent = {
  readonly packageName: string;
  readonly packageBytes: Uint8Array;
  /** Content by its SHA-256. */
  readonly evidence: ReadonlyMap<string, Uint8Array>;
  /** A page that shows the package in any browser. */
  readonly view?: { readonly name: string; readonly html: string };
};

/** The earliest time a ZIP can say, so that an archive tells nothing but its content. */
const noTime = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

export async function writeArchive({
  packageName,
  packageBytes,
  evidence,
  view,
}: ArchiveContent): Promise<Uint8Array> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(packageBytes), packageName, noTime);
  for (const [sha256, content] of [...evidence].sort(([left], [right]) => (left < right ? -1 : 1))) {
    zip.addBuffer(Buffer.from(content), `evidence/${sha256}`, noTime);
  }
  if (view !== undefined) zip.addBuffer(Buffer.from(view.html, 'utf8'), view.name, noTime);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
