// The ranking screen: which list stands, and the result it was taken from.
import { expect, type Page } from '@playwright/test';
import { say, type Language } from './say';

/** The SHA-256 of the result shown, as the screen has it behind its short form. */
export async function resultHash(page: Page, language: Language = 'vi'): Promise<string> {
  const shown = page.getByText(say(language, 'ranking:resultHash')).locator('[title]');
  await expect(shown).toHaveAttribute('title', /^[0-9a-f]{64}$/);
  return (await shown.getAttribute('title')) ?? '';
}
