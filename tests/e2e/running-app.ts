// The app as a person or a power cut treats it: started, closed, killed.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { launchApp } from './fixtures';

export type RunningApp = { readonly electronApp: ElectronApplication; readonly page: Page };

export async function startApp(
  userDataFolder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningApp> {
  const electronApp = await launchApp(userDataFolder, [], environment);
  const page = await electronApp.firstWindow();
  await page.waitForLoadState('load');
  return { electronApp, page };
}

/** SIGKILL to every process of the app at once, as when the power goes; returns when all are gone. */
export async function killApp({ electronApp }: RunningApp): Promise<void> {
  const main = electronApp.process();
  const { pid } = main;
  if (pid === undefined) throw new Error('The app does not run.');
  const isEnded = new Promise((resolve) => {
    if (main.exitCode !== null || main.signalCode !== null) resolve(null);
    else main.once('exit', resolve);
  });
  // Playwright starts the app as the leader of a group of its own.
  process.kill(-pid, 'SIGKILL');
  await isEnded;
  await expect.poll(() => livingMembers(pid)).toEqual([]);
}

/** SIGKILL to the page's process alone, as when it runs out of memory. */
export async function killPage({ electronApp }: RunningApp): Promise<void> {
  const pid = await electronApp.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('There is no page.');
  process.kill(pid, 'SIGKILL');
}

function livingMembers(group: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      // The name in brackets may hold spaces: state, parent and group follow the last bracket.
      const [state, , ownGroup] = statOf(name).split(') ').at(-1)?.split(' ') ?? [];
      return Number(ownGroup) === group && state !== 'Z';
    });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It ended between the listing and the reading.
    return '';
  }
}
