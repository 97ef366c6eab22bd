import { createCipheriv, createDecipheriv, timingSafeEqual } from 'node:crypto';

// RFC 3394. Older runtimes of Electron have no wrapping cipher of their own, so it is built from single blocks.

const block = 8;
const rounds = 6;
const initialValue = Buffer.alloc(block, 0xa6);

export function wrapKey(wrappingKey: Uint8Array, key: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-ecb', wrappingKey, null).setAutoPadding(false);
  const count = key.length / block;
  const parts = Array.from({ length: count }, (_, index) =>
    Buffer.from(key.subarray(index * block, (index + 1) * block)),
  );
  let check: Buffer = initialValue;
  for (let step = 1; step <= rounds * count; step += 1) {
    const index = (step - 1) % count;
    const mixed = cipher.update(Buffer.concat([check, parts[index] ?? initialValue]));
    check = addStep(mixed.subarray(0, block), step);
    parts[index] = mixed.subarray(block);
  }
  return Buffer.concat([check, ...parts]);
}

/** Null when the wrapping key is not the one that wrapped it. */
export function unwrapKey(wrappingKey: Uint8Array, wrapped: Uint8Array): Buffer | null {
  const decipher = createDecipheriv('aes-256-ecb', wrappingKey, null).setAutoPadding(false);
  const count = wrapped.length / block - 1;
  if (!Number.isInteger(count) || count < 2) return null;
  const parts = Array.from({ length: count }, (_, index) =>
    Buffer.from(wrapped.subarray((index + 1) * block, (index + 2) * block)),
  );
  let check = Buffer.from(wrapped.subarray(0, block));
  for (let step = rounds * count; step >= 1; step -= 1) {
    const index = (step - 1) % count;
    const mixed = decipher.update(Buffer.concat([addStep(check, step), parts[index] ?? initialValue]));
    check = mixed.subarray(0, block);
    parts[index] = mixed.subarray(block);
  }
  return timingSafeEqual(check, initialValue) ? Buffer.concat(parts) : null;
}

function addStep(check: Buffer, step: number): Buffer {
  const result = Buffer.from(check);
  result.writeUInt32BE((result.readUInt32BE(4) ^ step) >>> 0, 4);
  return result;
}
