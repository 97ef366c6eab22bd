import { app } from 'electron';
import { declareAppScheme } from './app/app-protocol';
import { chooseDataFolders } from './app/data-folders';
import { isProfileNewer, noteRuntime } from './app/profile-guard';
import { readLaunch } from './app/read-launch';
import { ensureDisplay } from './app/ensure-display';
import { refuseNewerProfile } from './app/refuse-newer-profile';
import { runHeadless } from './app/run-headless';
import { secureEveryPage } from './app/secure-contents';
import { startDesktop } from './app/start-desktop';

const launch = readLaunch(process.argv, Boolean(process.defaultApp));
const folders = chooseDataFolders(app, launch.userDataFolder);
const runtime = { electron: process.versions.electron, chromium: process.versions.chrome };

declareAppScheme();
// Root on Linux has no sandbox to give (containers of tests); the call would undo the switch and nothing would start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
secureEveryPage(app);

if (launch.printJob !== null) {
  const folder = launch.printJob;
  // Loaded only here: the window should not wait for the PDF library.
  void import('./print/print-job').then(({ runPrintJob }) => runPrintJob(folder));
} else if (launch.command !== null) {
  ensureDisplay();
  void runHeadless(launch.command);
} else if (isProfileNewer(folders.root, runtime)) {
  void refuseNewerProfile();
} else if (app.requestSingleInstanceLock()) {
  noteRuntime(folders.root, runtime);
  void startDesktop(launch, folders);
} else {
  app.quit();
}
