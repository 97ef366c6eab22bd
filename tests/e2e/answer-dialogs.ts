import type { ElectronApplication } from '@playwright/test';

/** Answers the next save dialogs of the app with this place, as a person would. */
export async function saveTo(electronApp: ElectronApplication, place: string): Promise<void> {
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, place);
}
