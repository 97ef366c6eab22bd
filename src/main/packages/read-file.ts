import { readParts, type ReadPart } from '../../domain/documents/read-parts';
import { fail } from '../../domain/problem/problem';
import type { SealingKey } from '../keys/key-pair';
import { nodeCrypto } from './node-crypto';
import { openSealed } from './open-sealed';
import { readArchive } from './read-archive';
import { isSealed } from './sealed-form';

/** Reads whatever a person may hand in: a package, a bundle, an archive with evidence, or one of these sealed to us. */
export async function readFile(
  bytes: Uint8Array,
  sealingKeys: readonly SealingKey[] = [],
): Promise<ReadPart[]> {
  if (!isSealed(bytes)) return readOpenFile(bytes);
  for (const key of sealingKeys) {
    const content = openSealed(bytes, key);
    if (content.ok) return readOpenFile(content.value);
  }
  return [{ path: null, outcome: fail('package-sealed'), bytes }];
}

/** The content decides, never the name. */
async function readOpenFile(bytes: Uint8Array): Promise<ReadPart[]> {
  return isArchive(bytes) ? readArchive(bytes) : readParts(bytes, nodeCrypto);
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8 && (bytes[3] ?? 0) < 9;
}
