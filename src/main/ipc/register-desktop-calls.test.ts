import fc from 'fast-check';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { desktopCallNames, type DesktopChecks, type DesktopHandlers } from '../../contract/desktop-calls';
import { ProblemError, type Outcome } from '../../domain/problem/problem';
import { appChecks, appHandlers } from './app-calls';
import { registerDesktopCalls } from './register-desktop-calls';

type Answer = (event: IpcMainInvokeEvent, request?: unknown) => Promise<Outcome<unknown>>;

const facts = { version: '0.1.0', electron: '25.1.1', chromium: '114.0', platform: 'linux' };
const event = {} as IpcMainInvokeEvent;
const errorReport = { message: 'it broke', stack: null, where: '#/projects' };

/** Calls of other topics stay behind checks that refuse everything. */
function register(changes: Partial<DesktopHandlers> = {}, isTrusted = true) {
  const answers = new Map<string, Answer>();
  const reports: string[] = [];
  const report = (source: string, text: string) => {
    reports.push(`${source}: ${text.split('\n')[0] ?? ''}`);
    return 'ref-1';
  };
  const refuseAll = Object.fromEntries(desktopCallNames.map((name) => [name, () => false]));
  registerDesktopCalls(
    { handle: (channel, listener) => answers.set(channel, listener as Answer) },
    {
      handlers: {
        ...appHandlers({ facts, report, dropDatabases: () => Promise.resolve() }),
        ...changes,
      } as DesktopHandlers,
      checks: { ...refuseAll, ...appChecks } as unknown as DesktopChecks,
      isTrusted: () => isTrusted,
      report,
    },
  );
  const ask = (name: string, request?: unknown) => answers.get(`desktop:${name}`)?.(event, request);
  return { answers, ask, reports };
}

test('opens every call of the contract and no other', () => {
  expect([...register().answers.keys()]).toEqual(desktopCallNames.map((name) => `desktop:${name}`));
});

test('answers a good call with its value', async () => {
  expect(await register().ask('appInfo')).toEqual({ ok: true, value: facts });
});

test('refuses a foreign sender before it looks at the request', async () => {
  const { ask, reports } = register({}, false);
  expect(await ask('reportError', errorReport)).toEqual({
    ok: false,
    problem: { code: 'sender-not-trusted', details: { call: 'reportError' } },
  });
  expect(reports).toEqual([]);
});

test('passes a problem on as it is', async () => {
  const problem = { code: 'disk-full', details: { free: 12 } } as const;
  const { ask } = register({ appInfo: () => Promise.reject(new ProblemError(problem)) });
  expect(await ask('appInfo')).toEqual({ ok: false, problem });
});

test('hides a bug behind a reference to the log', async () => {
  const { ask, reports } = register({ appInfo: () => Promise.reject(new Error('/home/user/secret')) });
  expect(await ask('appInfo')).toEqual({
    ok: false,
    problem: { code: 'unexpected', details: { reference: 'ref-1' } },
  });
  expect(reports).toEqual(['appInfo: Error: /home/user/secret']);
});

test('lets no random request through a check', async () => {
  const { ask } = register();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('appInfo', 'reportError'), fc.anything(), async (name, request) => {
      fc.pre(request !== undefined);
      expect(await ask(name, request)).toEqual({
        ok: false,
        problem: { code: 'request-invalid', details: { call: name } },
      });
    }),
    { numRuns: 500 },
  );
});
