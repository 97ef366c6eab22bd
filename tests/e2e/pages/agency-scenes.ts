// The states of an agency's screens, in an order in which each can be reached from the one before.
import { expect, type Page } from '@playwright/test';
import { fieldInput, numberFields, openGroup } from './indicators';
import { pressEscape, type Scene } from './scene';
import { say, type Language } from './say';

const projectTabs = ['money', 'plan', 'identity', 'decisions', 'risks', 'usage'] as const;

const openProjectTab =
  (tab: (typeof projectTabs)[number]) =>
  async (page: Page, language: Language): Promise<void> => {
    const chosen = page.getByRole('tab', { name: say(language, `projects:tab.${tab}`) });
    await chosen.click();
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
  };

const openFirstRow =
  (table: string) =>
  async (page: Page, language: Language): Promise<void> => {
    const row = page
      .getByRole('grid', { name: say(language, table) })
      .getByRole('row')
      .nth(1);
    await row.click();
    await expect(row).toHaveAttribute('aria-selected', 'true');
  };

export const agencyScenes: readonly Scene[] = [
  { screen: 'overview', state: 'filled' },
  { screen: 'projects', state: 'filled' },
  ...projectTabs.map((tab): Scene => ({ screen: 'projects', state: tab, reach: openProjectTab(tab) })),
  {
    screen: 'projects',
    state: 'removing',
    reach: async (page, language) => {
      await page.getByRole('button', { name: say(language, 'projects:detail.remove') }).click();
      await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
    },
    leave: pressEscape,
  },
  { screen: 'staff', state: 'filled' },
  { screen: 'staff', state: 'hire', reach: openFirstRow('staff:hires.title') },
  { screen: 'staff', state: 'person', reach: openFirstRow('staff:register.title') },
  { screen: 'indicators', state: 'filled' },
  {
    screen: 'indicators',
    state: 'errors',
    reach: async (page) => {
      const [field = ''] = await numberFields(page);
      await fieldInput(page, field).fill('1.2.3x');
      await expect(fieldInput(page, field)).toHaveAttribute('aria-invalid', 'true');
    },
    leave: pressEscape,
  },
  { screen: 'indicators', state: 'levels', reach: (page) => openGroup(page, 'AT') },
  { screen: 'indicators', state: 'derived', reach: (page) => openGroup(page, 'DA') },
  {
    screen: 'indicators',
    state: 'evidence',
    reach: async (page, language) => {
      await page.getByRole('button', { name: say(language, 'indicators:evidence.add') }).click();
    },
  },
  { screen: 'report', state: 'filled' },
];
