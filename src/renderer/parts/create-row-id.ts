import type { RowId } from '../../domain/documents/generated/documents';

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A random id of a register row: 16 of 36 letters, kept for ever. */
export function createRowId(): RowId {
  // 252 is the largest multiple of 36 in a byte: bytes above it would favour the first letters.
  const id: string[] = [];
  while (id.length < 16) {
    for (const byte of crypto.getRandomValues(new Uint8Array(24))) {
      if (byte < 252 && id.length < 16) id.push(letters.charAt(byte % 36));
    }
  }
  return id.join('');
}
