import path from 'node:path';
import type { App } from 'electron';

export type DataFolders = {
  /** Everything of this user on this machine. */
  readonly root: string;
  /** What Chromium keeps: rebuildable, and never shared between two runtimes. */
  readonly profile: string;
  readonly logs: string;
};

/** Fixes where data lies before anything is opened: the truth of the app stays outside Chromium's profile. */
export function chooseDataFolders(app: App, override: string | null): DataFolders {
  // The product name has Vietnamese letters, which some backup tools and scripts of an office mangle.
  const root = override === null ? path.join(app.getPath('appData'), 'NhipSo') : path.resolve(override);
  const folders = { root, profile: path.join(root, 'profile'), logs: path.join(root, 'logs') };
  app.setPath('userData', root);
  app.setPath('sessionData', folders.profile);
  app.setAppLogsPath(folders.logs);
  return folders;
}
