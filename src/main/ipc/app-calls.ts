import type { AppCalls, AppFacts } from '../../contract/app-calls';
import type { DesktopChecks, DesktopHandlers } from '../../contract/desktop-calls';
import { isNothing, isNullOr, isShape, isText } from './request-checks';

type AppCallPorts = {
  readonly facts: AppFacts;
  /** Writes to the log of this machine and returns a reference. */
  readonly report: (source: string, text: string) => string;
  readonly dropDatabases: () => Promise<void>;
};

export function appHandlers({
  facts,
  report,
  dropDatabases,
}: AppCallPorts): Pick<DesktopHandlers, keyof AppCalls> {
  return {
    appInfo: () => Promise.resolve(facts),
    reportError: ({ message, stack, where }) =>
      Promise.resolve({ reference: report(`page ${where}`, stack ?? message) }),
    async dropDatabases() {
      await dropDatabases();
      return { dropped: true };
    },
  };
}

export const appChecks: Pick<DesktopChecks, keyof AppCalls> = {
  appInfo: isNothing,
  reportError: isShape({ message: isText(2_000), stack: isNullOr(isText(20_000)), where: isText(500) }),
  dropDatabases: isNothing,
};
