import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app, dialog } from 'electron';
import { desktopWords } from './desktop-words';

/** Says why the app does not start, in a dialog that lives on a throw-away profile, and ends. */
export async function refuseNewerProfile(): Promise<void> {
  // Being ready opens the profile; it must be another one than the user's.
  app.setPath('sessionData', mkdtempSync(path.join(tmpdir(), 'nhip-so-refused-')));
  const { vi, en } = desktopWords;
  const sentences = [
    vi.newerProfile.happened,
    vi.newerProfile.todo,
    '',
    en.newerProfile.happened,
    en.newerProfile.todo,
  ];
  process.stderr.write(`data-newer-than-app: ${en.newerProfile.happened} ${en.newerProfile.todo}\n`);
  await app.whenReady();
  await dialog.showMessageBox({
    type: 'warning',
    title: `${vi.newerProfile.title} / ${en.newerProfile.title}`,
    message: vi.newerProfile.title,
    detail: sentences.join('\n'),
  });
  app.exit(3);
}
