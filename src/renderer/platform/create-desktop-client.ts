import type { DesktopBridge } from '../../contract/desktop-bridge';
import { desktopCallNames, type DesktopCallName, type DesktopCalls } from '../../contract/desktop-calls';
import type { SubscribeToDesktop } from '../../contract/desktop-events';
import { ProblemError, type Outcome } from '../../domain/problem/problem';

/** The main process as the page uses it: an answer, or a ProblemError. */
export type DesktopClient = {
  [N in DesktopCallName]: (
    ...request: DesktopCalls[N]['request'] extends undefined ? [] : [DesktopCalls[N]['request']]
  ) => Promise<DesktopCalls[N]['response']>;
} & { onDesktopEvent: SubscribeToDesktop };

type AnyCall = (request?: unknown) => Promise<Outcome<unknown>>;

export function createDesktopClient(bridge: DesktopBridge): DesktopClient {
  const calls = Object.fromEntries(
    desktopCallNames.map((name) => {
      const call = bridge[name] as AnyCall;
      return [name, async (request?: unknown): Promise<unknown> => unwrap(await call(request))];
    }),
  );
  return { ...calls, onDesktopEvent: bridge.onDesktopEvent } as unknown as DesktopClient;
}

function unwrap(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.problem);
}
