// The calls a page makes about the app itself.

export type AppFacts = {
  version: string;
  electron: string;
  chromium: string;
  /** Operating system as Node names it: win32, linux, darwin. */
  platform: string;
};

/** A bug the page met, for the log of this machine; it carries no records. */
export type ErrorReport = {
  message: string;
  stack: string | null;
  /** Route the user was on. */
  where: string;
};

export type AppCalls = {
  appInfo: { request: undefined; response: AppFacts };
  /** Writes the bug to the log and returns the short reference shown to the user. */
  reportError: { request: ErrorReport; response: { reference: string } };
  /** Deletes every database Chromium keeps for the page, also one it cannot open: only views lie there. */
  dropDatabases: { request: undefined; response: { dropped: true } };
};
