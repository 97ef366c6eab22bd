// What the main process and the page tell each other about workspaces, files and documents.
import type {
  AgencyId,
  Bilingual,
  Day,
  DocumentId,
  ExpectedAgency,
  Instant,
  Key,
  NhipsoDocument,
  OfficeContact,
  Period,
  ProvinceId,
  PublicKey,
} from '../domain/documents/generated/documents';
import type { DocumentKind } from '../domain/documents/verified-document';
import type { RecordChange } from '../domain/draft/draft-records';
import type { Problem } from '../domain/problem/problem';

export type WorkspaceRole = 'agency' | 'department';

export type WorkspaceSummary = {
  /** Name of its folder; also names its IndexedDB. */
  id: string;
  role: WorkspaceRole;
  province: ProvinceId;
  provinceName: Bilingual;
  /** Registry id and name of whom the workspace belongs to. */
  issuer: AgencyId;
  name: Bilingual;
  kind: Key | null;
  /** Title of who holds the department's key; null for an agency. */
  holder: string | null;
  ownKey: PublicKey;
  ownFingerprint: string;
  /** Key that signs framework and campaigns; null in an agency's workspace started without a kit. */
  root: PublicKey | null;
  rootFingerprint: string | null;
  createdAt: Instant;
};

/** A document of the ledger, as the page gets it; its bytes stay in main. */
export type LedgerEntry = {
  position: number;
  id: DocumentId;
  publicKey: PublicKey;
  recordedAt: Instant;
  document: NhipsoDocument;
};

export type JournalEntry = { sequence: number; at: Instant; changes: RecordChange[] };

/** Files come from a dialog that main opens, from the system's file manager, or from a drop whose bytes the page has. */
export type FileSource =
  { from: 'dialog' | 'handed-over' } | { from: 'drop'; files: { name: string; bytes: Uint8Array }[] };

export type FileOutcome = 'accepted' | 'known' | 'waiting' | 'quarantined';

export type FileResult = {
  file: string;
  /** Which part of a bundle or archive; null for a plain package. */
  part: string | null;
  outcome: FileOutcome;
  problem: Problem | null;
  document: DocumentFacts | null;
  sizeInBytes: number;
  sha256: string;
};

/** What a list shows of a document. */
export type DocumentFacts = {
  id: DocumentId;
  kind: DocumentKind;
  issuer: AgencyId;
  createdAt: Instant;
  campaign: DocumentId | null;
  revision: number | null;
};

export type QuarantinedFile = {
  id: string;
  file: string;
  code: Problem['code'];
  details: Problem['details'];
  sizeInBytes: number;
  sha256: string;
  quarantinedAt: Instant;
  bytesKept: boolean;
};

export type KitSummary = {
  /** Names the kit that main holds until a workspace is made from it. */
  token: string;
  province: ProvinceId;
  provinceName: Bilingual;
  department: AgencyId;
  root: PublicKey;
  rootFingerprint: string;
  campaigns: { id: DocumentId; title: Bilingual; period: Period; from: Day; to: Day; dueOn: Day }[];
  frameworks: Bilingual[];
  agencies: ExpectedAgency[];
  documents: number;
  results: FileResult[];
};

export type AgencyWorkspaceRequest = {
  kit: string;
  agency: AgencyId;
  contact: OfficeContact;
  passphrase: string;
};

export type DepartmentWorkspaceRequest = {
  /** Title of who holds the first key, printed with decisions. */
  holder: string;
  passphrase: string;
};

/** A document to be signed with the workspace's key; main adds issuer, province and time. */
export type DocumentDraft = {
  [K in DocumentKind]: {
    kind: K;
    previous: DocumentId | null;
    body: Extract<NhipsoDocument, { kind: K }>['body'];
  };
}[DocumentKind];

export type OpenedWorkspace = {
  workspace: WorkspaceSummary;
  /** One past the last sequence and position on disk. */
  journalEnd: number;
  ledgerEnd: number;
  /** True once: a view that is empty then was not lost. */
  isFirstOpening: boolean;
  /** What to add to the machine's clock: the sample lives in its own time, a real workspace in ours (0). */
  clockOffsetInMs: number;
  /** Things found and mended while opening, to be told to the user. */
  notices: Problem[];
};
