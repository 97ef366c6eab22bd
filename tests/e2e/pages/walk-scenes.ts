import type { Page } from '@playwright/test';
import type { Language } from './say';
import type { Scene } from './scene';
import { expectScreen, goTo } from './workspace';

/** Brings the page to each scene in turn and looks at it. */
export async function walkScenes(
  page: Page,
  scenes: readonly Scene[],
  language: Language,
  look: (scene: Scene) => Promise<void>,
): Promise<void> {
  let shown: string | null = null;
  for (const scene of scenes) {
    if (scene.screen === shown) await expectScreen(page, scene.screen, language);
    else await goTo(page, scene.screen, language);
    shown = scene.screen;
    await scene.reach?.(page, language);
    await look(scene);
    await scene.leave?.(page, language);
  }
}
