// Every failure a user can meet; codes are stable, appended and never reused.

/** A file that is not exactly a package: quarantined whatever the workspace knows. */
export const packageProblemCodes = [
  'package-not-json',
  'package-cut-short',
  'package-too-large',
  'package-too-deep',
  'package-member-forbidden',
  'package-not-canonical',
  'package-version-unknown',
  'package-kind-unknown',
  'package-shape-wrong',
  'package-proof-malformed',
  'package-signature-invalid',
  'bundle-too-deep',
  'archive-broken',
  'archive-unsafe',
  'evidence-file-mismatch',
  'package-sealed',
] as const;

/** A whole package that this workspace may not count, or not yet. */
export const trustProblemCodes = [
  'province-other',
  'sample-in-real-workspace',
  'real-in-sample-workspace',
  'document-known',
  'issuer-unknown',
  'agency-unknown',
  'campaign-unknown',
  'framework-unknown',
  'subject-unknown',
  'key-not-trusted',
  'key-not-approved',
  'key-revoked',
  'key-of-other-agency',
  'department-key-changed',
  'withdrawal-too-late',
  'field-unknown',
  'field-derived',
  'field-type-wrong',
] as const;

/** Failures of files, storage, keys and printing on this machine. */
export const machineProblemCodes = [
  'unexpected',
  'request-invalid',
  'sender-not-trusted',
  'file-unreadable',
  'file-not-written',
  'disk-full',
  'journal-broken',
  'journal-not-written',
  'ledger-broken',
  'database-rebuilt',
  'data-newer-than-app',
  'workspace-unknown',
  'workspace-exists',
  'passphrase-wrong',
  'passphrase-too-short',
  'key-missing',
  'scorecard-does-not-fit',
  'print-failed',
  'campaign-ambiguous',
  'result-differs',
  'journal-tail-cut',
  'ledger-tail-cut',
  'key-broken',
  'recovery-sheet-wrong',
] as const;

export type ProblemCode =
  | (typeof packageProblemCodes)[number]
  | (typeof trustProblemCodes)[number]
  | (typeof machineProblemCodes)[number];
