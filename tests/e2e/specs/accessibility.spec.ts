// No screen keeps anyone out: axe on every screen, both languages, light and dark; and no screen complains in its console.
import { expect, test } from '../fixtures';
import { agencyScenes } from '../pages/agency-scenes';
import { collectComplaints } from '../pages/complaints';
import { departmentScenes } from '../pages/department-scenes';
import { findViolations } from '../pages/find-violations';
import { openSample, type Role } from '../pages/first-run';
import type { Scene } from '../pages/scene';
import { switchColours, switchLanguage } from '../pages/workspace';
import { walkScenes } from '../pages/walk-scenes';
import { writeSampleFiles, type SampleFiles } from '../sample-files';
import { walkNewWorkspaces } from '../walk-new-workspaces';

test.setTimeout(300_000);

let files: SampleFiles = { bad: [], known: [], remove: () => undefined };

test.beforeAll(() => {
  files = writeSampleFiles();
});

test.afterAll(() => {
  files.remove();
});

const scenesOf = (role: Role): readonly Scene[] =>
  role === 'agency' ? agencyScenes : departmentScenes(files.bad);

for (const role of ['agency', 'department'] as const) {
  test(`every screen of the ${role} is open to all, in both languages, light and dark`, async ({
    mainWindow: page,
  }) => {
    const complaints = await collectComplaints(page);
    await openSample(page, role);
    const violations: string[] = [];
    const look = async (colours: 'light' | 'dark', language: 'vi' | 'en', scenes: readonly Scene[]) => {
      await switchColours(page, colours, language);
      await walkScenes(page, scenes, language, async ({ screen, state }) => {
        violations.push(...(await findViolations(page, `${screen}.${state}.${language}.${colours}`)));
      });
    };
    const main = scenesOf(role).filter(({ state }) => state === 'filled');
    await look('light', 'vi', scenesOf(role));
    await look('dark', 'vi', main);
    await switchLanguage(page, 'vi', 'en');
    await look('light', 'en', main);
    await look('dark', 'en', scenesOf(role));
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const [language, colours] of [
  ['vi', 'light'],
  ['en', 'dark'],
] as const) {
  test(`the first run and every empty screen are open to all, in ${language}, ${colours}`, async ({
    userDataFolder,
  }) => {
    const violations: string[] = [];
    await walkNewWorkspaces(userDataFolder, language, colours, async ({ page }, scene) => {
      violations.push(...(await findViolations(page, `${scene}.${language}.${colours}`)));
    });
    expect(violations).toEqual([]);
  });
}
