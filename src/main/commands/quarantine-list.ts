import path from 'node:path';
import type { VerifiedDocument } from '../../domain/documents/verified-document';
import { fail, type Problem } from '../../domain/problem/problem';
import { compareText } from '../../domain/trust/compare-documents';
import type { FolderFile } from './read-package-folder';

export type QuarantinedPart = {
  readonly file: string;
  /** Where in a bundle or archive; null when the file is the part. */
  readonly part: string | null;
  readonly code: Problem['code'];
  readonly details: Problem['details'];
  readonly documentId: string | null;
  readonly sha256: string;
  readonly sizeInBytes: number;
};

export type QuarantineList = {
  readonly format: 'nhipso-quarantine/1';
  readonly files: readonly QuarantinedPart[];
};

/**
 * Everything that was not counted, sorted by file and part; `check` says why a whole document is not. A document that
 * stands in a second plain file is counted once and listed as known; in a bundle it may come as often as it likes.
 */
export function quarantineList(
  files: readonly FolderFile[],
  check: (verified: VerifiedDocument) => Problem | null,
): QuarantineList {
  const repeatOf = findRepeats(files);
  const found = files.flatMap(({ name, parts, sha256, sizeInBytes }) =>
    parts.flatMap(({ path, outcome }): QuarantinedPart[] => {
      const problem = outcome.ok
        ? (check(outcome.value) ?? repeatOf(name, path, outcome.value))
        : outcome.problem;
      if (problem === null) return [];
      const documentId = outcome.ok ? outcome.value.id : null;
      return [{ file: name, part: path, ...problem, documentId, sha256, sizeInBytes }];
    }),
  );
  found.sort(
    (left, right) => compareText(left.file, right.file) || compareText(left.part ?? '', right.part ?? ''),
  );
  return { format: 'nhipso-quarantine/1', files: found };
}

type FindRepeat = (name: string, part: string | null, verified: VerifiedDocument) => Problem | null;

/** Of several plain files with one document, the one with a proper name is the original, else the first by name. */
function findRepeats(files: readonly FolderFile[]): FindRepeat {
  const originals = new Map<string, string>();
  for (const { name, parts } of files) {
    const [only] = parts;
    if (parts.length !== 1 || only === undefined || only.path !== null || !only.outcome.ok) continue;
    const verified = only.outcome.value;
    const known = originals.get(copyName(verified));
    const isBetter = known !== undefined && isProperName(name, verified) && !isProperName(known, verified);
    if (known === undefined || isBetter) originals.set(copyName(verified), name);
  }
  return (name, part, verified) => {
    const original = originals.get(copyName(verified));
    if (part !== null || original === undefined || original === name) return null;
    return fail('document-known', { original }).problem;
  };
}

function copyName({ id, publicKey }: VerifiedDocument): string {
  return `${id} ${publicKey}`;
}

/** As exports are named: agency, period, revision. */
function isProperName(name: string, { document }: VerifiedDocument): boolean {
  if (document.kind !== 'submission') return false;
  const base = path.posix.basename(name);
  return base.startsWith(`${document.issuer.id}_`) && base.includes(`_r${document.body.revision}.`);
}
