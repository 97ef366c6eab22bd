import { createHash } from 'node:crypto';
import type { RowId } from '../../../domain/documents/generated/documents';

const idLength = 16;

/** The same register row keeps its id through every period. */
export function rowIdOf(seed: string, ...topics: readonly (string | number)[]): RowId {
  const hex = createHash('sha256')
    .update(JSON.stringify(['row', seed, ...topics]))
    .digest('hex');
  return BigInt(`0x${hex}`).toString(36).padStart(idLength, '0').slice(0, idLength);
}
