// From nothing: a department opens its first campaign, an agency starts from the kit; with a look at every step and screen.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { saveTo } from './answer-dialogs';
import { setUpAgency, setUpDepartment } from './pages/first-run-walk';
import { say, type Language } from './pages/say';
import { goTo, screensOf } from './pages/workspace';
import { startApp, type RunningApp } from './running-app';

/** Gets `<workspace>.<screen>.<state>`. */
export type LookAtScene = (app: RunningApp, scene: string) => Promise<void>;

export async function walkNewWorkspaces(
  folder: string,
  language: Language,
  colours: 'light' | 'dark',
  look: LookAtScene,
): Promise<void> {
  const start = async (name: string): Promise<RunningApp> => {
    const app = await startApp(path.join(folder, name));
    await app.page.emulateMedia({ colorScheme: colours });
    await app.page.getByRole('radio', { name: say('vi', `shell:language.${language}`) }).check();
    return app;
  };
  mkdirSync(folder, { recursive: true });
  const kit = path.join(folder, 'first.kit.nhipso.json');
  const notKit = path.join(folder, 'minutes.docx');
  writeFileSync(notKit, 'PK');

  const department = await start('department');
  await setUpDepartment(department.page, language, (scene) => look(department, `first-run.${scene}`));
  for (const screen of screensOf.department) {
    await goTo(department.page, screen, language);
    await look(department, `department.${screen}.empty`);
  }
  await exportFirstKit(department, kit, language);
  await look(department, 'department.campaigns.opened');
  await department.electronApp.close();

  const agency = await start('agency');
  const name = language === 'vi' ? /^Sở Tư pháp$/ : /^Department of Justice$/;
  await setUpAgency(agency.page, language, { kit, notKit, agency: name }, (scene) =>
    look(agency, `first-run.${scene}`),
  );
  for (const screen of screensOf.agency) {
    await goTo(agency.page, screen, language);
    await look(agency, `agency.${screen}.empty`);
  }
  await agency.electronApp.close();
}

async function exportFirstKit(
  { electronApp, page }: RunningApp,
  kit: string,
  language: Language,
): Promise<void> {
  await goTo(page, 'campaigns', language);
  await page.getByRole('button', { name: say(language, 'campaigns:form.sign') }).click();
  await saveTo(electronApp, kit);
  await page.getByRole('button', { name: say(language, 'campaigns:kit.export') }).click();
  await expect(page.getByText(kit)).toBeVisible();
}
