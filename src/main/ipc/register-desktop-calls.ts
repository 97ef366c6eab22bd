import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import {
  channelOfCall,
  desktopCallNames,
  type DesktopChecks,
  type DesktopHandlers,
} from '../../contract/desktop-calls';
import { fail, ProblemError, succeed, type Outcome } from '../../domain/problem/problem';

type CallGate = {
  readonly handlers: DesktopHandlers;
  readonly checks: DesktopChecks;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly report: (source: string, text: string) => string;
};

type AnyHandler = (request: unknown) => Promise<unknown>;
type AnyCheck = (request: unknown) => boolean;

/** Opens every call of the contract to the page, each behind the sender's and the request's check. */
export function registerDesktopCalls(ipc: Pick<IpcMain, 'handle'>, gate: CallGate): void {
  for (const name of desktopCallNames) {
    const handler = gate.handlers[name] as AnyHandler;
    const check = gate.checks[name] as AnyCheck;
    ipc.handle(channelOfCall(name), async (event, request: unknown): Promise<Outcome<unknown>> => {
      if (!gate.isTrusted(event)) return fail('sender-not-trusted', { call: name });
      if (!check(request)) return fail('request-invalid', { call: name });
      try {
        return succeed(await handler(request));
      } catch (error) {
        // Electron would pass only the message of a thrown error; a problem is plain data and survives.
        if (error instanceof ProblemError) return { ok: false, problem: error.problem };
        return fail('unexpected', { reference: gate.report(name, describe(error)) });
      }
    });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
