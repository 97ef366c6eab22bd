import type { JournalEntry } from '../../contract/workspace-shapes';

export function encodeJournalEntry(entry: JournalEntry): Uint8Array {
  return Buffer.from(JSON.stringify(entry), 'utf8');
}

/** Null for what this version of the app did not write. */
export function decodeJournalEntry(payload: Uint8Array): JournalEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(payload).toString('utf8'));
  } catch {
    return null;
  }
  return isJournalEntry(value) ? value : null;
}

/** The chain of hashes proves that the app wrote it; this only guards against another version's form. */
function isJournalEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sequence, at, changes } = value as Partial<Record<string, unknown>>;
  return typeof sequence === 'number' && typeof at === 'string' && Array.isArray(changes);
}
