import path from 'node:path';
import { BrowserWindow } from 'electron';
import { appOrigin } from '../app/app-origin';

const preload = path.join(__dirname, '../preload/index.js');

/** The app's one window, shown once its first picture is painted. */
export async function openMainWindow(title: string, hasDeveloperTools: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1000,
    minHeight: 600,
    show: false,
    title,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: hasDeveloperTools,
    },
  });
  window.once('ready-to-show', () => window.show());
  // A white window would tell nobody that every saved figure is still there.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.webContents.reload();
  });
  await window.loadURL(`${appOrigin}/`);
  return window;
}
