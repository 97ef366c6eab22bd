import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures';

test('a printed page embeds the fonts of the app and keeps its text', async ({
  electronApp,
  mainWindow,
  userDataFolder,
}) => {
  test.skip(spawnSync('pdffonts', ['-v']).error !== undefined, 'poppler-utils is not installed');
  await mainWindow.waitForSelector('#root > :not(style)');
  await mainWindow.evaluate(async () => {
    document.body.innerText = 'Ứng dụng công nghệ thông tin 0123456789';
    await document.fonts.ready;
  });
  const base64 = await electronApp.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const bytes = await window?.webContents.printToPDF({ preferCSSPageSize: true });
    return bytes?.toString('base64') ?? '';
  });
  const file = path.join(userDataFolder, 'page.pdf');
  writeFileSync(file, Buffer.from(base64, 'base64'));
  const [, , ...fonts] = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.trim().split('\n');
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/(BeVietnamPro|IBMPlexSans)\S*\s.*\byes\s+yes\s+yes\b/);
  const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout.normalize('NFC');
  expect(text).toContain('Ứng dụng công nghệ thông tin 0123456789');
});
