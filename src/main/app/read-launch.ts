import { isCommandName } from '../command-line/command-names';
import { printJobSwitch } from '../print/job-folder';

/** What the words after the executable ask for. */
export type Launch = {
  /** A headless command with its arguments, or null for the window. */
  readonly command: readonly string[] | null;
  /** Folder of a print job that a command on plain Node left, or null. */
  readonly printJob: string | null;
  readonly userDataFolder: string | null;
  /** Package files opened from the system's file manager. */
  readonly files: readonly string[];
};

const userDataSwitch = '--user-data-dir=';
const packageFile = /\.(nhipso|json|zip)$/i;

/** `startsWithAppFolder`: an Electron with its default app gets the app's folder as first word. */
export function readLaunch(argv: readonly string[], startsWithAppFolder: boolean): Launch {
  const words = argv.slice(startsWithAppFolder ? 2 : 1);
  const userData = words.find((word) => word.startsWith(userDataSwitch));
  const own = words.slice(words.findIndex((word) => !word.startsWith('-')));
  const job = words.indexOf(printJobSwitch);
  return {
    printJob: job === -1 ? null : (words[job + 1] ?? null),
    command: isCommandName(own[0]) ? own : null,
    userDataFolder: userData === undefined ? null : userData.slice(userDataSwitch.length),
    files: isCommandName(own[0])
      ? []
      : words.filter((word) => !word.startsWith('-') && packageFile.test(word)),
  };
}
