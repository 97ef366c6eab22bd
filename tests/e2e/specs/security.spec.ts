import { expect, test } from '../fixtures';

test('shows the window from the fixed origin', async ({ mainWindow }) => {
  await expect(mainWindow.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await mainWindow.evaluate(() => window.location.origin)).toBe('app://nhipso');
});
