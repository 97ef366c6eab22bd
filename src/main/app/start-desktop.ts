import path from 'node:path';
import { app, BrowserWindow, ipcMain, session } from 'electron';
import { appChecks, appHandlers } from '../ipc/app-calls';
import { registerDesktopCalls } from '../ipc/register-desktop-calls';
import { sendDesktopEvent } from '../ipc/send-desktop-event';
import { isTrustedSender } from '../ipc/trusted-sender';
import { workspaceHandlers } from '../ipc/workspace-calls';
import { workspaceChecks } from '../ipc/workspace-checks';
import { fileDialogs, readChosen } from '../windows/file-dialogs';
import { createWorkspaces, type Workspaces } from '../workspaces/open-workspaces';
import { openMainWindow } from '../windows/main-window';
import { serveApp } from './app-protocol';
import { setApplicationMenu } from './application-menu';
import type { DataFolders } from './data-folders';
import { desktopWords } from './desktop-words';
import { createHandedOverFiles } from './handed-over-files';
import { openLog } from './log-file';
import { readLaunch, type Launch } from './read-launch';
import { secureSession } from './secure-session';

/** Opens the window and joins the parts that answer it. */
export async function startDesktop(launch: Launch, folders: DataFolders): Promise<void> {
  const report = openLog(folders.logs);
  process.on('uncaughtException', (error) => report('main', error.stack ?? error.message));
  process.on('unhandledRejection', (reason) => report('main', String(reason)));
  const files = createHandedOverFiles();
  files.add(launch.files.map((file) => path.resolve(file)));
  app.on('second-instance', (_event, argv, folder) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window === undefined) return;
    const opened = readLaunch(argv, Boolean(process.defaultApp)).files;
    files.add(opened.map((file) => path.resolve(folder, file)));
    if (window.isMinimized()) window.restore();
    window.focus();
    if (files.count() > 0) sendDesktopEvent(window, 'filesHandedOver', { count: files.count() });
  });

  const base = path.join(folders.root, 'workspaces');
  const now = (): string => new Date().toISOString();
  const workspaces = createWorkspaces(base, now);
  closeBeforeQuit(workspaces);

  await app.whenReady();
  const words = desktopWords[app.getLocale().startsWith('en') ? 'en' : 'vi'];
  secureSession(session.defaultSession);
  serveApp(session.defaultSession, path.join(__dirname, '../renderer'));
  setApplicationMenu(words.menu);
  registerDesktopCalls(ipcMain, {
    handlers: {
      ...appHandlers({
        facts: {
          version: app.getVersion(),
          electron: process.versions.electron,
          chromium: process.versions.chrome,
          platform: process.platform,
        },
        report,
        dropDatabases: () => session.defaultSession.clearStorageData({ storages: ['indexdb'] }),
      }),
      ...workspaceHandlers({
        workspaces,
        base,
        now,
        dialogs: fileDialogs,
        async takeHandedOver() {
          const taken = files.take();
          return taken.length === 0 ? null : Promise.all(taken.map(readChosen));
        },
      }),
    },
    checks: { ...appChecks, ...workspaceChecks },
    isTrusted: (event) =>
      isTrustedSender(event, (contents) => BrowserWindow.fromWebContents(contents) !== null),
    report,
  });
  await openMainWindow(words.windowTitle, !app.isPackaged);
}

/**
 * Windows first, because a page may still be saving what was typed last and may stay open when that fails; then the
 * files; then the process. `will-quit` comes too late to wait in.
 */
function closeBeforeQuit(workspaces: Workspaces): void {
  let isClosed = false;
  const closeFiles = (): void => {
    void workspaces.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  };
  app.on('window-all-closed', closeFiles);
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    const windows = BrowserWindow.getAllWindows();
    if (windows.length === 0) closeFiles();
    for (const window of windows) window.close();
  });
}
