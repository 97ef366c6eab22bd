import type { VerifiedDocument } from '../../domain/documents/verified-document';
import type { Problem } from '../../domain/problem/problem';
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

/** Everything that was not counted, sorted by file and part; `check` says why a whole document is not. */
export function quarantineList(
  files: readonly FolderFile[],
  check: (verified: VerifiedDocument) => Problem | null,
): QuarantineList {
  const found = files.flatMap(({ name, parts, sha256, sizeInBytes }) =>
    parts.flatMap(({ path, outcome }): QuarantinedPart[] => {
      const problem = outcome.ok ? check(outcome.value) : outcome.problem;
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
