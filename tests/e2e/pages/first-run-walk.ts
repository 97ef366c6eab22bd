// The way through the first run, step by step, with a look at each step.
import { expect, type Page } from '@playwright/test';
import { chooseRole } from './first-run';
import { say, type Language } from './say';

/** Gets the step and its state, such as `kit.errors`. */
type Look = (scene: string) => Promise<void>;

const passphrase = 'nhip so cua chung ta';
/** Making a key under a passphrase takes seconds, on purpose. */
const keyWithin = { timeout: 30_000 };

const press = (page: Page, language: Language, action: string): Promise<void> =>
  page.getByRole('button', { name: say(language, `first-run:action.${action}`), exact: true }).click();

async function typePassphrases(page: Page): Promise<void> {
  for (const field of await page.locator('input[type=password]').all()) await field.fill(passphrase);
}

async function makeKey(page: Page, language: Language, look: Look): Promise<void> {
  await press(page, language, 'createKey');
  await expect(page.getByRole('heading', { name: say(language, 'first-run:done.title') })).toBeVisible(
    keyWithin,
  );
  await look('enrolment.filled');
  await press(page, language, 'open');
  await expect(page.getByRole('navigation', { name: say(language, 'shell:navigation') })).toBeVisible();
}

export async function setUpDepartment(page: Page, language: Language, look: Look): Promise<void> {
  await chooseRole(page, 'department', language);
  await look('department-role.filled');
  await press(page, language, 'continue');
  await page.getByRole('textbox', { name: say(language, 'first-run:key.holder') }).fill('CNTT');
  const [first, again] = await page.locator('input[type=password]').all();
  await first?.fill(passphrase);
  await again?.fill('khac');
  await look('department-key.errors');
  await typePassphrases(page);
  await look('department-key.filled');
  await makeKey(page, language, (scene) => look(`department-${scene}`));
}

/** `notKit` is shown to be refused before the kit is taken. */
export async function setUpAgency(
  page: Page,
  language: Language,
  files: { kit: string; notKit: string; agency: RegExp },
  look: Look,
): Promise<void> {
  await look('role.filled');
  await press(page, language, 'continue');
  await look('kit.empty');
  await page.locator('input[type=file]').setInputFiles(files.notKit);
  await expect(page.getByText(say(language, 'first-run:kit.noCampaign'))).toBeVisible();
  await look('kit.errors');
  await page.locator('input[type=file]').setInputFiles(files.kit);
  await expect(page.getByText(say(language, 'first-run:kit.inside'))).toBeVisible();
  await page.getByRole('combobox', { name: say(language, 'first-run:agency.label') }).click();
  await page.getByRole('option', { name: files.agency }).click();
  await page.getByLabel(say(language, 'first-run:fingerprint.confirmed')).check();
  await look('kit.filled');
  await press(page, language, 'continue');
  await page.getByRole('textbox', { name: say(language, 'first-run:agency.office') }).fill('Van phong');
  await typePassphrases(page);
  await look('key.filled');
  await makeKey(page, language, look);
}
