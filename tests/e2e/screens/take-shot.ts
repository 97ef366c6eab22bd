import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';

export const shotsFolder = path.resolve(import.meta.dirname, '../../../output/screens');

/**
 * `<workspace>.<screen>.<state>.<language>.png`, as the window shows it.
 * Not Playwright's screenshot: what it does to the page for it crashes the page of Electron 25 now and then.
 */
export async function takeShot(electronApp: ElectronApplication, name: string): Promise<void> {
  const picture = await electronApp.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.invalidate();
    // What was asked for is painted in the frame after the next.
    await contents?.executeJavaScript(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    return (await contents?.capturePage())?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(path.join(shotsFolder, `${name}.png`), Buffer.from(picture, 'base64'));
}
