// One report of the sample province is reviewed by keyboard, accepted with an adjustment, and answered by a file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { saveTo } from '../answer-dialogs';
import { expect, test } from '../fixtures';
import { openSample } from '../pages/first-run';
import { say } from '../pages/say';
import { goTo } from '../pages/workspace';

test.setTimeout(240_000);

const recomputed = { timeout: 60_000 };
const review = (key: string, parameters = {}): string => say('vi', `review:${key}`, parameters);

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-review-'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const verifiedTotal = (page: Page) => page.locator('[data-verified-total]');

/** The first row made of two numbers that earns points: less of the first number earns less. */
async function openRatioRow(page: Page): Promise<string> {
  const rows = page.locator('tr[data-row-key]');
  const texts = await rows.allInnerTexts();
  const place = texts.findIndex((text) => /[1-9]\d*\/\d/.test(text) && !/0,00\s*\//.test(text));
  expect(place).toBeGreaterThanOrEqual(0);
  await rows.nth(place).click();
  return (await rows.nth(place).getAttribute('data-row-key')) ?? '';
}

test('a reviewer adjusts, accepts and answers one report', async ({ electronApp, mainWindow: page }) => {
  await openSample(page, 'department');
  await goTo(page, 'review');
  const begun = page.locator('[data-queue] button[aria-current]');
  await expect(begun).toBeVisible(recomputed);
  const agency = (await begun.locator('span').first().innerText()).trim();
  await expect(page.getByRole('heading', { level: 2, name: agency })).toBeVisible();
  const self = await verifiedTotal(page).innerText();

  await page.locator('tr[data-row-key]').first().click();
  await page.keyboard.press('a');
  await expect(page.locator('tr[data-row-key]').first()).toContainText(say('vi', 'status:review.accepted'));
  await expect(page.locator('tr[data-row-key]').nth(1)).toBeFocused();

  await openRatioRow(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('0');
  await expect(verifiedTotal(page)).not.toHaveText(self);
  const verified = await verifiedTotal(page).innerText();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page
    .getByRole('textbox', { name: review('reason') })
    .fill('Danh sách kèm theo không có hồ sơ nào trong kỳ.');

  // A review begun outlives the screen.
  await goTo(page, 'tracking');
  await goTo(page, 'review');
  await expect(verifiedTotal(page)).toHaveText(verified, recomputed);
  await page.locator('tr[data-row-key]').first().click();
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: review('accept.confirm') })
    .click();
  await expect(page.getByText(review('signed.accepted', { agency, self, verified }))).toBeVisible();
  await expect(begun).not.toContainText(agency);

  const reply = path.join(folder, 'answer.reply.nhipso.json');
  await saveTo(electronApp, reply);
  await page.getByRole('button', { name: review('reply.export') }).click();
  await expect(page.getByText(review('reply.saved', { file: reply }))).toBeVisible();
  const told = execFileSync(process.execPath, ['out/main/cli.js', 'verify', '--print', reply], {
    encoding: 'utf8',
  });
  expect(told).toContain('"verdict": "accepted"');
  expect(told).toContain('Danh sách kèm theo không có hồ sơ nào trong kỳ.');

  await goTo(page, 'tracking');
  await expect(rowOf(page, agency)).toContainText(verified, recomputed);
  await goTo(page, 'ranking');
  await openListOf(page, agency);
  await expect(rowOf(page, agency)).toContainText(verified, recomputed);
});

const rowOf = (page: Page, agency: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: agency, exact: true }) });

/** Each peer group has its own list. */
async function openListOf(page: Page, agency: string): Promise<void> {
  const groups = page.getByRole('radiogroup', { name: say('vi', 'ranking:group') }).getByRole('radio');
  for (const group of await groups.all()) {
    await group.check();
    if ((await rowOf(page, agency).count()) > 0) return;
  }
}
