// The first run of both roles, and every screen before anything stands in it.
import path from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { saveTo } from '../answer-dialogs';
import { expect, test } from '../fixtures';
import { setUpAgency, setUpDepartment } from '../pages/first-run-walk';
import { say } from '../pages/say';
import { goTo, screensOf, switchLanguage } from '../pages/workspace';
import { startApp } from '../running-app';
import { takeShot } from './take-shot';

for (const language of ['vi', 'en'] as const) {
  test(`pictures of the first run and of new workspaces in ${language}`, async ({ userDataFolder }) => {
    const kit = path.join(userDataFolder, 'first.kit.nhipso.json');
    const notKit = path.join(userDataFolder, 'minutes.docx');
    mkdirSync(userDataFolder, { recursive: true });
    writeFileSync(notKit, 'PK');

    const department = await startApp(path.join(userDataFolder, 'department'));
    const { page } = department;
    const choose = say('vi', `shell:language.${language}`);
    await page.getByRole('radio', { name: choose }).check();
    await setUpDepartment(page, language, (scene) =>
      takeShot(department.electronApp, `first-run.${scene}.${language}`),
    );
    for (const screen of screensOf.department) {
      await goTo(page, screen, language);
      await takeShot(department.electronApp, `department.${screen}.empty.${language}`);
    }
    await goTo(page, 'campaigns', language);
    await page.getByRole('button', { name: say(language, 'campaigns:form.sign') }).click();
    await saveTo(department.electronApp, kit);
    await page.getByRole('button', { name: say(language, 'campaigns:kit.export') }).click();
    await expect(page.getByText(kit)).toBeVisible();
    await takeShot(department.electronApp, `department.campaigns.opened.${language}`);
    await department.electronApp.close();

    const agency = await startApp(path.join(userDataFolder, 'agency'));
    await agency.page.getByRole('radio', { name: choose }).check();
    const files = { kit, notKit, agency: language === 'vi' ? /^Sở Tư pháp$/ : /^Department of Justice$/ };
    await setUpAgency(agency.page, language, files, (scene) =>
      takeShot(agency.electronApp, `first-run.${scene}.${language}`),
    );
    for (const screen of screensOf.agency) {
      await goTo(agency.page, screen, language);
      await takeShot(agency.electronApp, `agency.${screen}.empty.${language}`);
    }
    await agency.electronApp.close();
  });
}
