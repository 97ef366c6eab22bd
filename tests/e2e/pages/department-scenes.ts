// The states of the department's screens, in an order in which each can be reached from the one before.
import { expect, type Page } from '@playwright/test';
import type { Scene } from './scene';
import { say, type Language } from './say';

const chooseSegment =
  (label: string) =>
  async (page: Page, language: Language): Promise<void> => {
    const segment = page.getByRole('radio', { name: say(language, label) });
    await segment.check();
    await expect(segment).toBeChecked();
  };

const openRow =
  (table: string, row: number) =>
  async (page: Page, language: Language): Promise<void> => {
    const chosen = page
      .getByRole('grid', { name: say(language, table) })
      .getByRole('row')
      .nth(row);
    await chosen.click();
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
  };

/** `files` are dropped on the intake: some whole, some bad. */
export function departmentScenes(files: readonly string[]): readonly Scene[] {
  return [
    { screen: 'intake', state: 'filled' },
    {
      screen: 'intake',
      state: 'results',
      reach: async (page, language) => {
        await page.locator('input[type=file]').setInputFiles([...files]);
        await expect(page.getByRole('grid', { name: say(language, 'intake:column.outcome') })).toBeVisible();
      },
    },
    { screen: 'tracking', state: 'filled' },
    { screen: 'tracking', state: 'agency', reach: openRow('tracking:list', 3) },
    { screen: 'review', state: 'filled' },
    { screen: 'ranking', state: 'filled' },
    {
      screen: 'ranking',
      state: 'explained',
      reach: async (page) => {
        await page.locator('main li button').first().click();
        await page.locator('main li li button').first().click();
      },
    },
    { screen: 'ranking', state: 'progress', reach: chooseSegment('ranking:order.progress') },
    {
      screen: 'ranking',
      state: 'communes',
      reach: async (page, language) => {
        await page
          .getByRole('radiogroup', { name: say(language, 'ranking:group') })
          .getByRole('radio')
          .nth(2)
          .check();
        await chooseSegment('ranking:order.level')(page, language);
      },
    },
    { screen: 'ranking', state: 'official', reach: chooseSegment('ranking:mode.official') },
    { screen: 'campaigns', state: 'filled' },
    { screen: 'agencies', state: 'filled' },
    { screen: 'agencies', state: 'key', reach: openRow('agencies:list', 1) },
  ];
}
