import type { DesktopChecks } from '../../contract/desktop-calls';
import type { BuiltInCalls, WorkspaceCalls } from '../../contract/workspace-calls';
import type { DocumentDraft, FileSource } from '../../contract/workspace-shapes';
import { recordTables, type RecordChange } from '../../domain/draft/draft-records';
import type { ScorecardModel } from '../../domain/scorecard/scorecard-model';
import {
  isBytes,
  isEither,
  isListOf,
  isNothing,
  isNullOr,
  isOneOf,
  isShape,
  isText,
  isTextLike,
  isWhole,
  type RequestCheck,
} from './request-checks';

/** A file larger than an archive may be is refused before it is copied again. */
const largestDropInBytes = 200 * 1024 * 1024;
/** Records are small; a change of this many characters is no record of ours. */
const largestChangeInCharacters = 2_000_000;

const isWorkspace = isTextLike(/^[a-z0-9][a-z0-9-]{0,79}$/);
const isDocumentId = isTextLike(/^[0-9a-f]{64}$/);
const isAgency = isTextLike(/^[A-Z0-9-]{2,20}$/);
const isPassphrase = isText(200);
/** A name for the save dialog, never a path. */
const isFileName = isTextLike(/^[^\\/:*?"<>|\p{Cc}]{1,120}$/u);
const isLanguage = isOneOf('vi', 'en');
const isPosition = isWhole(0, Number.MAX_SAFE_INTEGER);
const isPageSize = isWhole(1, 5_000);

const isFileSource: RequestCheck<FileSource> = isEither(
  isShape({ from: isOneOf('dialog', 'handed-over') }),
  isShape({
    from: isOneOf('drop'),
    files: isListOf(isShape({ name: isText(500), bytes: isBytes(largestDropInBytes) }), 5_000),
  }),
);

const isChange = (value: unknown): value is RecordChange =>
  isShape({ table: isOneOf(...recordTables), key: isText(400), value: isPlainData })(value);

/** Journal records are the page's own drafts: bounded here, and checked by schema when they are signed. */
function isPlainData(value: unknown): value is unknown {
  return (
    value === null || (typeof value === 'object' && JSON.stringify(value).length <= largestChangeInCharacters)
  );
}

const isDraft = (value: unknown): value is DocumentDraft =>
  isShape({
    kind: isOneOf(
      'framework',
      'campaign',
      'directive',
      'figures',
      'enrolment',
      'submission',
      'withdrawal',
      'objection',
      'decision',
      'scoreboard',
    ),
    previous: isNullOr(isDocumentId),
    // The schema of the kind decides before anything is signed.
    body: isPlainObject,
  })(value);

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isModel = isPlainObject as RequestCheck<ScorecardModel>;

export const workspaceChecks: Pick<DesktopChecks, keyof WorkspaceCalls | keyof BuiltInCalls> = {
  listWorkspaces: isNothing,
  inspectKit: isShape({ source: isFileSource }),
  createAgencyWorkspace: isShape({
    kit: isText(100),
    agency: isAgency,
    contact: isShape({ office: isText(300), phone: isNullOr(isText(40)), email: isNullOr(isText(200)) }),
    passphrase: isPassphrase,
  }),
  createDepartmentWorkspace: isShape({ holder: isText(300), passphrase: isPassphrase }),
  openSample: isShape({ role: isOneOf('agency', 'department') }),
  openWorkspace: isShape({ workspace: isWorkspace }),
  readJournal: isShape({ workspace: isWorkspace, from: isPosition, limit: isPageSize }),
  readLedger: isShape({ workspace: isWorkspace, from: isPosition, limit: isPageSize }),
  appendChanges: isShape({ workspace: isWorkspace, changes: isListOf(isChange, 5_000) }),
  keyState: isShape({ workspace: isWorkspace }),
  unlockKey: isShape({ workspace: isWorkspace, passphrase: isPassphrase }),
  issueDocuments: isShape({ workspace: isWorkspace, drafts: isListOf(isDraft, 20_000) }),
  importFiles: isShape({ workspace: isWorkspace, source: isFileSource }),
  listQuarantine: isShape({ workspace: isWorkspace }),
  exportPackages: isShape({
    workspace: isWorkspace,
    documents: isListOf(isDocumentId, 20_000),
    suggestedName: isFileName,
  }),
  printScorecards: isShape({
    models: isListOf(isModel, 20_000),
    language: isLanguage,
    suggestedName: isFileName,
  }),
  printRecoverySheet: isShape({ workspace: isWorkspace, language: isLanguage }),
  builtInFramework: isNothing,
  builtInRegistry: isNothing,
};
