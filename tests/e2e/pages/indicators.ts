// The form of indicators: what is typed, what is on disk, what is shown.
import { expect, type Locator, type Page } from '@playwright/test';
import { say, type Language } from './say';

const numbers = '[data-entry] input[inputmode="decimal"][id^="field-"]';

/** The typed numbers of the group on screen, in order. */
export async function numberFields(page: Page): Promise<string[]> {
  await expect(page.locator(numbers).first()).toBeVisible();
  return page
    .locator(numbers)
    .evaluateAll((inputs) => inputs.map((input) => input.id.slice('field-'.length)));
}

export function fieldInput(page: Page, field: string): Locator {
  return page.locator(`#field-${field}`);
}

export async function typeFigure(page: Page, field: string, figure: number): Promise<void> {
  await fieldInput(page, field).fill(String(figure));
}

/** Waits for the very moment at which the app says that what was typed into the field is on disk. */
export async function expectSaved(page: Page, field: string, language: Language = 'vi'): Promise<void> {
  const unsaved = say(language, 'agency:unsaved.waiting');
  await page.waitForFunction(
    ([id, words]) => {
      const row = document.getElementById(id)?.closest('tr');
      if (!row || row.textContent?.includes(words)) return false;
      return document.querySelector('header [data-kind="saved"]') !== null;
    },
    [`field-${field}`, unsaved] as const,
    { polling: 'raf', timeout: 15_000 },
  );
}

export async function shownFigures(page: Page, fields: readonly string[]): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const field of fields) entries.push([field, await fieldInput(page, field).inputValue()]);
  return Object.fromEntries(entries);
}

/** A group of indicators by its code, which stands in its tab in every language. */
export async function openGroup(page: Page, code: string): Promise<void> {
  const tab = page.locator('main nav button').filter({ hasText: new RegExp(`^${code}`) });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'true');
}
