import { createHash } from 'node:crypto';

// A frame: 4 magic bytes, payload length (4 bytes, big-endian), hash of the frame before, own hash, payload.
// The own hash covers all but the magic, so each frame proves itself and its place in the chain.

/** 0xF7 occurs in no UTF-8 text, so nothing that a frame carries looks like a frame. */
const magic = Buffer.from([0xf7, 0x4e, 0x48, 0x31]);
const hashLength = 32;
export const frameHeaderLength = magic.length + 4 + 2 * hashLength;

export const noHash = Buffer.alloc(hashLength).toString('hex');

export type Frame = { readonly payload: Uint8Array; readonly previousHash: string; readonly hash: string };

export function encodeFrame(
  payload: Uint8Array,
  previousHash: string,
): { readonly bytes: Uint8Array; readonly hash: string } {
  const bytes = Buffer.alloc(frameHeaderLength + payload.length);
  magic.copy(bytes, 0);
  bytes.writeUInt32BE(payload.length, magic.length);
  bytes.write(previousHash, magic.length + 4, 'hex');
  const hash = frameHash(bytes.subarray(magic.length, magic.length + 4 + hashLength), payload);
  bytes.write(hash, frameHeaderLength - hashLength, 'hex');
  bytes.set(payload, frameHeaderLength);
  return { bytes, hash };
}

/** Null when no whole frame with a right hash starts there. */
export function readFrame(bytes: Buffer, offset: number): Frame | null {
  const start = offset + frameHeaderLength;
  if (start > bytes.length || bytes.compare(magic, 0, magic.length, offset, offset + magic.length) !== 0)
    return null;
  const end = start + bytes.readUInt32BE(offset + magic.length);
  if (end > bytes.length) return null;
  const hashed = bytes.subarray(offset + magic.length, offset + magic.length + 4 + hashLength);
  const payload = bytes.subarray(start, end);
  const hash = bytes.toString('hex', start - hashLength, start);
  if (frameHash(hashed, payload) !== hash) return null;
  return { payload, previousHash: hashed.toString('hex', 4), hash };
}

/** How many whole frames stand anywhere from `offset` on: what a damaged log still holds behind the damage. */
export function countFramesFrom(bytes: Buffer, offset: number): number {
  let count = 0;
  let at = bytes.indexOf(magic, offset);
  while (at >= 0) {
    const frame = readFrame(bytes, at);
    if (frame !== null) count += 1;
    at = bytes.indexOf(magic, frame === null ? at + 1 : at + frameHeaderLength + frame.payload.length);
  }
  return count;
}

function frameHash(header: Uint8Array, payload: Uint8Array): string {
  return createHash('sha256').update(header).update(payload).digest('hex');
}
