// Every call from the page to the main process: one type, from which handlers, checks and the bridge follow.
import type { Outcome } from '../domain/problem/problem';
import type { AppCalls } from './app-calls';
import type { BuiltInCalls, WorkspaceCalls } from './workspace-calls';

export type DesktopCalls = AppCalls & WorkspaceCalls & BuiltInCalls;

export type DesktopCallName = keyof DesktopCalls;

/** The names as values; leaving one out does not compile. */
export const desktopCallNames = Object.keys({
  appInfo: 1,
  reportError: 1,
  dropDatabases: 1,
  listWorkspaces: 1,
  inspectKit: 1,
  createAgencyWorkspace: 1,
  createDepartmentWorkspace: 1,
  openSample: 1,
  openWorkspace: 1,
  readJournal: 1,
  readLedger: 1,
  appendChanges: 1,
  keyState: 1,
  unlockKey: 1,
  issueDocuments: 1,
  importFiles: 1,
  listQuarantine: 1,
  exportPackages: 1,
  printScorecards: 1,
  printRecoverySheet: 1,
  builtInFramework: 1,
  builtInRegistry: 1,
} satisfies Record<DesktopCallName, 1>) as DesktopCallName[];

export type DesktopRequest<N extends DesktopCallName> = DesktopCalls[N]['request'];
export type DesktopResponse<N extends DesktopCallName> = DesktopCalls[N]['response'];

/** What main implements; a handler throws a ProblemError for a failure the user can be told about. */
export type DesktopHandlers = {
  [N in DesktopCallName]: (request: DesktopRequest<N>) => Promise<DesktopResponse<N>>;
};

/** What main asks of each request before its handler sees it: the page is not trusted. */
export type DesktopChecks = {
  [N in DesktopCallName]: (request: unknown) => request is DesktopRequest<N>;
};

/** What the page sees of main. A call never rejects: its failure is a problem in the outcome. */
export type DesktopApi = {
  [N in DesktopCallName]: (
    ...request: DesktopRequest<N> extends undefined ? [] : [DesktopRequest<N>]
  ) => Promise<Outcome<DesktopResponse<N>>>;
};

/** The channel of a call is derived, never typed by hand. */
export function channelOfCall(name: DesktopCallName): string {
  return `desktop:${name}`;
}
