// Writes a ZIP field by field, so that it can lie.
import { deflateRawSync } from 'node:zlib';

export type RawEntry = {
  readonly name: string | Buffer;
  readonly content: Uint8Array;
  readonly method?: number;
  /** What stands in the archive instead of the compressed content. */
  readonly stored?: Uint8Array;
  readonly declaredSize?: number;
  readonly declaredCompressedSize?: number;
  readonly localName?: string;
  readonly localDeclaredSize?: number;
  readonly flags?: number;
  readonly externalAttributes?: number;
  /** Points at another entry's data. */
  readonly offset?: number;
};

const utf8Names = 0x800;

export function rawZip(entries: readonly RawEntry[], change: { readonly count?: number } = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const file = localFile(entry);
    directory.push(directoryRecord(entry, entry.offset ?? at));
    files.push(file);
    at += file.length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(change.count ?? entries.length, 8);
  end.writeUInt16LE(change.count ?? entries.length, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, records, end]));
}

function storedBytes({ content, stored, method = 8 }: RawEntry): Uint8Array {
  return stored ?? (method === 8 ? deflateRawSync(content) : content);
}

function localFile(entry: RawEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const stored = storedBytes(entry);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(entry.flags ?? utf8Names, 6);
  header.writeUInt16LE(entry.method ?? 8, 8);
  header.writeUInt32LE(entry.declaredCompressedSize ?? stored.length, 18);
  header.writeUInt32LE(entry.localDeclaredSize ?? entry.declaredSize ?? entry.content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, stored]);
}

function directoryRecord(entry: RawEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE((3 << 8) | 20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(entry.flags ?? utf8Names, 8);
  record.writeUInt16LE(entry.method ?? 8, 10);
  record.writeUInt32LE(entry.declaredCompressedSize ?? storedBytes(entry).length, 20);
  record.writeUInt32LE(entry.declaredSize ?? entry.content.length, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(entry.externalAttributes ?? 0, 38);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}
