import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';

type Fixtures = {
  /** A fresh folder for everything the app keeps; gone after the test. */
  userDataFolder: string;
  electronApp: ElectronApplication;
  mainWindow: Page;
};

/** Xvfb has no graphics card, and root has no sandbox: the app's own settings stay as they are. */
const machineSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--force-device-scale-factor=1',
];

type Runtime = { readonly executablePath: string; readonly appArguments: readonly string[] };

export function launchWords(runtime: Runtime, userDataFolder: string): string[] {
  return [...runtime.appArguments, ...machineSwitches, '--lang=vi', `--user-data-dir=${userDataFolder}`];
}

export async function launchApp(
  userDataFolder: string,
  words: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<ElectronApplication> {
  const runtime = await resolveElectron();
  return _electron.launch({
    executablePath: runtime.executablePath,
    args: [...launchWords(runtime, userDataFolder), ...words],
    env: withoutNodeMode({ ...process.env, ...environment }),
  });
}

/** With ELECTRON_RUN_AS_NODE set, Electron would be a plain Node. */
export function withoutNodeMode(environment: NodeJS.ProcessEnv): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _omitted, ...rest } = environment;
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export const test = base.extend<Fixtures>({
  // Playwright finds a fixture's needs by this pattern, so it must be one even when it is empty.
  userDataFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  electronApp: async ({ userDataFolder }, use, testInfo) => {
    const electronApp = await launchApp(userDataFolder);
    await use(electronApp);
    if (testInfo.status !== testInfo.expectedStatus) {
      const page = electronApp.windows()[0];
      await page?.screenshot({ path: testInfo.outputPath('window.png') });
    }
    await electronApp.close();
  },
  mainWindow: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow();
    await page.waitForLoadState('load');
    await use(page);
  },
});

export { expect } from '@playwright/test';
