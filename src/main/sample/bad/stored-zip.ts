/** Just enough of the zip format for names that no honest writer would let through. */
export function storedZip(
  entries: readonly { readonly name: string; readonly content: Uint8Array }[],
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const rawName = Buffer.from(name, 'utf8');
    const shared = sharedHeader(rawName.length, content);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, Buffer.alloc(2), rawName, content]);
    shared.writeUInt16LE(20, 0);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), shared, tail, rawName]));
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, listing, end]));
}

/** From "version needed" to the length of the name: the same in both places. */
function sharedHeader(nameLength: number, content: Uint8Array): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt16LE(20, 0);
  // Dated 18 June 2019, as everything in this sample.
  header.writeUInt16LE(0x4ed2, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
