// The calls a page makes about workspaces; each is answered by one function in main.
import type { DocumentId, Instant, NhipsoDocument } from '../domain/documents/generated/documents';
import type { RecordChange } from '../domain/draft/draft-records';
import type { ScorecardModel } from '../domain/scorecard/scorecard-model';
import type {
  AgencyWorkspaceRequest,
  DepartmentWorkspaceRequest,
  DocumentDraft,
  FileResult,
  FileSource,
  JournalEntry,
  KitSummary,
  LedgerEntry,
  OpenedWorkspace,
  QuarantinedFile,
  WorkspaceRole,
  WorkspaceSummary,
} from './workspace-shapes';

/** A file that main wrote where the user chose; null when the user changed their mind. */
export type SavedFile = { savedAs: string | null };

export type WorkspaceCalls = {
  listWorkspaces: { request: undefined; response: { workspaces: WorkspaceSummary[] } };
  /** Reads and checks a kit and holds it; nothing is written. Null when no file was chosen. */
  inspectKit: { request: { source: FileSource }; response: { kit: KitSummary | null } };
  /** Makes folder, key and enrolment of an agency's workspace from a kit that was inspected. */
  createAgencyWorkspace: {
    request: AgencyWorkspaceRequest;
    response: { workspace: WorkspaceSummary; enrolment: DocumentId };
  };
  /** Makes the department's workspace with the built-in registry and framework; its first key is the root. */
  createDepartmentWorkspace: {
    request: DepartmentWorkspaceRequest;
    response: { workspace: WorkspaceSummary };
  };
  /** Opens the sample province in its own workspace, made at first use. */
  openSample: { request: { role: WorkspaceRole }; response: { workspace: WorkspaceSummary } };
  openWorkspace: { request: { workspace: string }; response: OpenedWorkspace };
  readJournal: {
    request: { workspace: string; from: number; limit: number };
    response: { entries: JournalEntry[] };
  };
  readLedger: {
    request: { workspace: string; from: number; limit: number };
    response: { entries: LedgerEntry[] };
  };
  /** Appends to the journal and forces it to disk before it answers. */
  appendChanges: {
    request: { workspace: string; changes: RecordChange[] };
    response: { sequence: number; at: Instant };
  };
  /** Whether the workspace's key is unlocked until the app closes. */
  keyState: { request: { workspace: string }; response: { unlocked: boolean } };
  unlockKey: { request: { workspace: string; passphrase: string }; response: { unlocked: true } };
  /** Signs documents with the unlocked key and puts them into the ledger, all or none. */
  issueDocuments: {
    request: { workspace: string; drafts: DocumentDraft[] };
    response: { entries: LedgerEntry[] };
  };
  /** Reads files, keeps what is whole and trusted or may become so, quarantines the rest. Null when no file was chosen. */
  importFiles: {
    request: { workspace: string; source: FileSource };
    response: { results: FileResult[]; entries: LedgerEntry[] } | null;
  };
  listQuarantine: { request: { workspace: string }; response: { files: QuarantinedFile[] } };
  /** Writes one package, or several as a bundle, under the name the user chooses. */
  exportPackages: {
    request: { workspace: string; documents: DocumentId[]; suggestedName: string };
    response: SavedFile;
  };
  /** Prints scorecards into one PDF. */
  printScorecards: {
    request: { models: ScorecardModel[]; language: 'vi' | 'en'; suggestedName: string };
    response: SavedFile;
  };
  /** Prints the sheet that lets a key be restored; asks for the passphrase because the sheet holds the locked key. */
  printRecoverySheet: {
    request: { workspace: string; language: 'vi' | 'en' };
    response: SavedFile;
  };
};

/** Data that ships with the app and that screens show before any document exists. */
export type BuiltInCalls = {
  builtInFramework: {
    request: undefined;
    response: { body: Extract<NhipsoDocument, { kind: 'framework' }>['body'] };
  };
  builtInRegistry: { request: undefined; response: BuiltInRegistry };
};

export type BuiltInRegistry = {
  province: { id: string; name: { vi: string; en: string } };
  department: string;
  agencies: Extract<NhipsoDocument, { kind: 'campaign' }>['body']['agencies'];
};
