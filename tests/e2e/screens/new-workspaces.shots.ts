// The first run of both roles, and every screen before anything stands in it.
import { test } from '../fixtures';
import { walkNewWorkspaces } from '../walk-new-workspaces';
import { takeShot } from './take-shot';

for (const language of ['vi', 'en'] as const) {
  test(`pictures of the first run and of new workspaces in ${language}`, async ({ userDataFolder }) => {
    await walkNewWorkspaces(userDataFolder, language, 'light', ({ electronApp }, scene) =>
      takeShot(electronApp, `${scene}.${language}`),
    );
  });
}
