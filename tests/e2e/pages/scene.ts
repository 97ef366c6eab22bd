// One picture of the app: a screen in a state that a person can reach.
import type { Page } from '@playwright/test';
import type { Language } from './say';
import type { ScreenName } from './workspace';

export type Scene = {
  readonly screen: ScreenName;
  readonly state: string;
  /** From the screen as it opens to the state; left out where it opens so. */
  readonly reach?: (page: Page, language: Language) => Promise<void>;
  /** Back to where the next scene can start. */
  readonly leave?: (page: Page, language: Language) => Promise<void>;
};

export const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape');
