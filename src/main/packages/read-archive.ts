import { createHash } from 'node:crypto';
import { maximumPackageSize } from '../../domain/documents/read-canonical-json';
import { readParts, type ReadPart } from '../../domain/documents/read-parts';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { fail, ProblemError, succeed, type Outcome } from '../../domain/problem/problem';
import { inflateEntry } from './inflate-entry';
import { listArchive, type ArchiveEntry } from './list-archive';
import { nodeCrypto } from './node-crypto';

export const maximumArchiveSize = 200 * 1024 * 1024;

type Evidence = { readonly name: string; readonly size: number; readonly actualHash: string };
/** By the hash that its name claims. */
type EvidenceByHash = ReadonlyMap<string, Evidence>;

/** Packages of an archive, each with the evidence it names; evidence that nobody names is a part of its own. */
export async function readArchive(bytes: Uint8Array): Promise<ReadPart[]> {
  const refuse = (outcome: Outcome<never>): ReadPart[] => [{ path: null, outcome, bytes }];
  if (bytes.length > maximumArchiveSize) {
    return refuse(fail('package-too-large', { sizeInBytes: bytes.length, limitInBytes: maximumArchiveSize }));
  }
  try {
    const entries = await listArchive(bytes);
    const evidence = await hashEvidence(entries);
    const parts = await readPackages(entries);
    if (parts.length === 0) return refuse(fail('archive-broken', { reason: 'no-package' }));
    return [...parts.map((part) => withEvidence(part, evidence)), ...unnamed(parts, evidence, bytes)];
  } catch (error) {
    if (error instanceof ProblemError) return refuse({ ok: false, problem: error.problem });
    throw error;
  }
}

/** The content of one evidence file, whose hash is its name. */
export async function extractEvidence(bytes: Uint8Array, sha256: string): Promise<Outcome<Uint8Array>> {
  try {
    const found = (await listArchive(bytes)).find(
      (entry) => entry.kind === 'evidence' && entry.sha256 === sha256,
    );
    if (found === undefined) return fail('evidence-file-mismatch', { sha256, reason: 'missing' });
    const content = await inflateEntry(found);
    return hashOf(content) === sha256
      ? succeed(content)
      : fail('evidence-file-mismatch', { sha256, reason: 'content' });
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function hashEvidence(entries: readonly ArchiveEntry[]): Promise<EvidenceByHash> {
  const found = new Map<string, Evidence>();
  for (const entry of entries) {
    if (entry.kind !== 'evidence') continue;
    // One file in memory at a time.
    const actualHash = hashOf(await inflateEntry(entry));
    found.set(entry.sha256, { name: entry.name, size: entry.size, actualHash });
  }
  return found;
}

async function readPackages(entries: readonly ArchiveEntry[]): Promise<ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'package') continue;
    if (entry.size > maximumPackageSize) {
      const problem = fail('package-too-large', {
        sizeInBytes: entry.size,
        limitInBytes: maximumPackageSize,
      });
      parts.push({ path: entry.name, outcome: problem, bytes: entry.compressed });
      continue;
    }
    for (const part of readParts(await inflateEntry(entry), nodeCrypto)) {
      parts.push({ ...part, path: part.path === null ? entry.name : `${entry.name}/${part.path}` });
    }
  }
  return parts;
}

/** The archive carries every file that its documents name, or the document is not taken. */
function withEvidence(part: ReadPart, evidence: EvidenceByHash): ReadPart {
  if (!part.outcome.ok) return part;
  for (const file of namedFiles(part.outcome.value)) {
    const found = evidence.get(file.sha256);
    const reason =
      found === undefined
        ? 'missing'
        : found.actualHash !== file.sha256
          ? 'content'
          : found.size !== file.size
            ? 'size'
            : null;
    if (reason !== null) {
      return {
        ...part,
        outcome: fail('evidence-file-mismatch', { sha256: file.sha256, file: file.name, reason }),
      };
    }
  }
  return part;
}

function unnamed(parts: readonly ReadPart[], evidence: EvidenceByHash, archive: Uint8Array): ReadPart[] {
  const named = new Set(
    parts.flatMap(({ outcome }) => (outcome.ok ? namedFiles(outcome.value).map((file) => file.sha256) : [])),
  );
  return [...evidence].flatMap(([sha256, { name }]) => {
    if (named.has(sha256)) return [];
    const outcome = fail('evidence-file-mismatch', { sha256, file: name, reason: 'unnamed' });
    return [{ path: name, outcome, bytes: archive }];
  });
}

function namedFiles({ document }: VerifiedDocument) {
  if (document.kind !== 'submission') return [];
  return document.body.evidence.flatMap(({ file }) => (file === null ? [] : [file]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
