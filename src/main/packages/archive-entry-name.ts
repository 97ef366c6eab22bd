import { decodeUtf8 } from '../../domain/documents/utf8';

export type ArchiveEntryKind =
  | { readonly kind: 'package' }
  | { readonly kind: 'evidence'; readonly sha256: string }
  /** A page for people, or a folder: never read. */
  | { readonly kind: 'ignored' };

const evidenceForm = /^evidence\/([0-9a-f]{64})$/;
const maximumNameLength = 255;
/** Names that Windows gives to devices, whatever their ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
/** Control characters, and what Windows forbids in names; a colon also makes drives and streams. */
const forbiddenCharacter = /[\u0000-\u001f\u007f\\:*?"<>|]/;

/** The name as text; null for one that could lead out of a folder, hide, or read differently elsewhere. */
export function readEntryName(raw: Uint8Array): string | null {
  if (raw.length === 0 || raw.length > maximumNameLength) return null;
  const decoded = decodeUtf8(raw);
  if (decoded.form !== 'text') return null;
  const name = decoded.text;
  if (forbiddenCharacter.test(name) || name.normalize('NFC') !== name) return null;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every(isPlainStep) ? name : null;
}

function isPlainStep(step: string): boolean {
  return step !== '' && !/[. ]$/.test(step) && !deviceName.test(step);
}

/** Null for an entry that has no place in an archive of packages. */
export function entryKind(name: string): ArchiveEntryKind | null {
  if (name.endsWith('/')) return { kind: 'ignored' };
  const [, sha256] = evidenceForm.exec(name) ?? [];
  if (sha256 !== undefined) return { kind: 'evidence', sha256 };
  if (name.startsWith('evidence/')) return null;
  if (/\.(json|nhipso)$/i.test(name)) return { kind: 'package' };
  return /\.html$/i.test(name) ? { kind: 'ignored' } : null;
}
