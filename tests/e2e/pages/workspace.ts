// The frame around every screen of an open workspace.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Role } from './first-run';
import { say, type Language } from './say';

export const screensOf = {
  agency: ['overview', 'projects', 'staff', 'indicators', 'report'],
  department: ['intake', 'tracking', 'review', 'ranking', 'campaigns', 'agencies'],
} as const satisfies Record<Role, readonly string[]>;

export type ScreenName = (typeof screensOf)[Role][number];

/** A province is read and scored in a worker before these show their table. */
const computedWithin = { timeout: 45_000 };

export async function goTo(page: Page, screen: ScreenName, language: Language = 'vi'): Promise<void> {
  const navigation = page.getByRole('navigation', { name: say(language, 'shell:navigation') });
  await navigation.getByRole('link', { name: say(language, `app:screen.${screen}`) }).click();
  await expectScreen(page, screen, language);
}

/** Waits until the screen shows what it is for, not a word about what it still reads. */
export async function expectScreen(page: Page, screen: ScreenName, language: Language = 'vi'): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: say(language, `app:screen.${screen}`) }),
  ).toBeVisible();
  await expect(page.locator('main')).toHaveText(/\S/, computedWithin);
  for (const still of ['agency:reading', 'ranking:computing', 'tracking:computing', 'review:opening']) {
    await expect(page.getByText(say(language, still))).toHaveCount(0, computedWithin);
  }
}

export async function switchLanguage(page: Page, from: Language, to: Language): Promise<void> {
  await page.getByRole('button', { name: say(from, 'shell:language.switch') }).click();
  await page.getByRole('menuitemradio', { name: say(to, `shell:language.${to}`) }).click();
  await expect(page.locator(`html[lang=${to}]`)).toHaveCount(1);
}

export async function switchColours(
  page: Page,
  scheme: 'light' | 'dark',
  language: Language = 'vi',
): Promise<void> {
  await page.getByRole('button', { name: say(language, 'shell:colourScheme.switch') }).click();
  await page.getByRole('menuitemradio', { name: say(language, `shell:colourScheme.${scheme}`) }).click();
  await expect(page.locator(`html[data-mantine-color-scheme=${scheme}]`)).toHaveCount(1);
}

/** What the app says once after opening, such as that the database was rebuilt. */
export function noticeOf(page: Page, code: string, language: Language = 'vi'): Locator {
  const [opening = ''] = say(language, `problems:${code}.happened`).split('{{');
  return page.getByText(opening, { exact: false });
}
