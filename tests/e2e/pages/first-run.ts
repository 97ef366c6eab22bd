// The page before a workspace is open.
import { expect, type Page } from '@playwright/test';
import { say, type Language } from './say';

export type Role = 'agency' | 'department';

/** The sample province is built before it opens, which takes some seconds. */
const sampleWithin = { timeout: 45_000 };

export async function chooseRole(page: Page, role: Role, language: Language = 'vi'): Promise<void> {
  await page.getByRole('radio', { name: say(language, `first-run:role.${role}`) }).click();
}

export async function openSample(page: Page, role: Role, language: Language = 'vi'): Promise<void> {
  await chooseRole(page, role, language);
  await page.getByRole('button', { name: say(language, 'first-run:action.sample') }).click();
  await expect(page.getByRole('navigation', { name: say(language, 'shell:navigation') })).toBeVisible(
    sampleWithin,
  );
}

/** Opens the one workspace that stands on this machine. */
export async function openOnlyWorkspace(page: Page, language: Language = 'vi'): Promise<void> {
  const name = new RegExp(`^${say(language, 'first-run:action.openWorkspace', { name: '.+' })}$`);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('navigation', { name: say(language, 'shell:navigation') })).toBeVisible(
    sampleWithin,
  );
}
