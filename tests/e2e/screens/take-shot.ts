import path from 'node:path';
import type { Page } from '@playwright/test';

export const shotsFolder = path.resolve(import.meta.dirname, '../../../output/screens');

/** `<workspace>.<screen>.<state>.<language>.png`, at the size of the window. */
export async function takeShot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(shotsFolder, `${name}.png`), animations: 'disabled' });
}
