import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, dialog, type FileFilter } from 'electron';
import { ProblemError } from '../../domain/problem/problem';

export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files and places are chosen in main, so that a path never comes from the page. */
export type FileDialogs = {
  /** Null when the user changed their mind. */
  readonly chooseFiles: () => Promise<ChosenFile[] | null>;
  /** Where to write, or null when the user changed their mind. */
  readonly choosePlace: (suggestedName: string) => Promise<string | null>;
};

const everyFile: FileFilter = { name: '*', extensions: ['*'] };
const packages: FileFilter = { name: 'Nhip So', extensions: ['json', 'nhipso', 'zip'] };

export const fileDialogs: FileDialogs = {
  async chooseFiles() {
    const options = {
      properties: ['openFile' as const, 'multiSelections' as const],
      filters: [packages, everyFile],
    };
    const window = ownWindow();
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return canceled ? null : Promise.all(filePaths.map(readChosen));
  },
  async choosePlace(suggestedName) {
    const extension = path.extname(suggestedName).slice(1);
    const options = {
      defaultPath: suggestedName,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    };
    const window = ownWindow();
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return canceled || filePath === undefined || filePath === '' ? null : filePath;
  },
};

function ownWindow(): BrowserWindow | null {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;
}

/** @throws ProblemError `file-unreadable` */
export async function readChosen(filePath: string): Promise<ChosenFile> {
  try {
    return { name: path.basename(filePath), bytes: new Uint8Array(await readFile(filePath)) };
  } catch (cause) {
    throw new ProblemError(
      { code: 'file-unreadable', details: { file: path.basename(filePath) } },
      { cause },
    );
  }
}
