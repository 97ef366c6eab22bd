// Every screen of the sample province in both roles: Vietnamese, English, dark.
import { test } from '../fixtures';
import { agencyScenes } from '../pages/agency-scenes';
import { departmentScenes } from '../pages/department-scenes';
import { openSample } from '../pages/first-run';
import { switchColours, switchLanguage } from '../pages/workspace';
import { walkScenes } from '../pages/walk-scenes';
import { writeSampleFiles, type SampleFiles } from '../sample-files';
import { takeShot } from './take-shot';

let files: SampleFiles = { bad: [], known: [], remove: () => undefined };

test.beforeAll(() => {
  files = writeSampleFiles();
});

test.afterAll(() => {
  files.remove();
});

for (const role of ['agency', 'department'] as const) {
  test(`pictures of the ${role}`, async ({ electronApp, mainWindow: page }) => {
    await openSample(page, role);
    const scenes =
      role === 'agency' ? agencyScenes : departmentScenes([...files.bad, ...files.known.slice(0, 6)]);
    await switchColours(page, 'light');
    await walkScenes(page, scenes, 'vi', ({ screen, state }) =>
      takeShot(electronApp, `${role}.${screen}.${state}.vi`),
    );
    await switchColours(page, 'dark');
    await walkScenes(page, scenes, 'vi', ({ screen, state }) =>
      takeShot(electronApp, `${role}.${screen}.${state}-dark.vi`),
    );
    await switchColours(page, 'light');
    await switchLanguage(page, 'vi', 'en');
    await walkScenes(page, scenes, 'en', ({ screen, state }) =>
      takeShot(electronApp, `${role}.${screen}.${state}.en`),
    );
  });
}
