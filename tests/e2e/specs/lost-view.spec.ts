// Chromium's database and the end of the journal may be lost or spoiled: what the journal holds comes back, and the app says so.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededChance } from '../chance';
import { cutBytes, damages, flipBit, indexedDbFolder } from '../damage-files';
import { expect, test } from '../fixtures';
import {
  draftOf,
  foldJournal,
  journalFile,
  readDatabase,
  readJournal,
  type JournalReading,
  type Tables,
} from '../kept-data';
import { openOnlyWorkspace, openSample } from '../pages/first-run';
import { expectSaved, numberFields, typeFigure } from '../pages/indicators';
import { say } from '../pages/say';
import { goTo, noticeOf } from '../pages/workspace';
import { startApp, type RunningApp } from '../running-app';

test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);

/** Once made, copied for each test. */
let whole = '';
let tables: Tables = {};
let journal: JournalReading = { entries: [], restBytes: 0 };

test.beforeAll(async () => {
  whole = mkdtempSync(path.join(tmpdir(), 'nhip-so-e2e-whole-'));
  const { electronApp, page } = await startApp(whole);
  await openSample(page, 'agency');
  await goTo(page, 'indicators');
  for (const field of (await numberFields(page)).slice(0, 3)) {
    await typeFigure(page, field, 317);
    await expectSaved(page, field);
  }
  tables = await readDatabase(page);
  journal = readJournal(journalFile(whole));
  await electronApp.close();
});

test.afterAll(() => {
  rmSync(whole, { recursive: true, force: true, maxRetries: 3 });
});

async function openCopy(userDataFolder: string, damage: () => void): Promise<RunningApp> {
  cpSync(whole, userDataFolder, { recursive: true });
  damage();
  const app = await startApp(userDataFolder);
  await openOnlyWorkspace(app.page);
  return app;
}

test('the prepared workspace holds its report, its documents and what was typed', async ({
  userDataFolder,
}) => {
  const app = await openCopy(userDataFolder, () => undefined);
  await expect(noticeOf(app.page, 'database-rebuilt')).toHaveCount(0);
  expect(await readDatabase(app.page)).toEqual(tables);
  expect(draftOf(tables)).toEqual(foldJournal(journal.entries));
  expect(Object.keys(tables.documents ?? {}).length).toBeGreaterThan(0);
  expect(journal.entries.length).toBeGreaterThanOrEqual(4);
  await app.electronApp.close();
});

test('the sample opened again from the list signs as before: nobody was given a passphrase for it', async ({
  userDataFolder,
}) => {
  const app = await openCopy(userDataFolder, () => undefined);
  const state = await app.page.evaluate(async () => {
    const listed = await window.desktop.listWorkspaces();
    const workspace = listed.ok ? (listed.value.workspaces[0]?.id ?? '') : '';
    return window.desktop.keyState({ workspace });
  });
  expect(state).toEqual({ ok: true, value: { unlocked: true } });
  await app.electronApp.close();
});

for (const [index, { name, isTotal, apply }] of damages.entries()) {
  test(`IndexedDB ${name} is there again, table by table`, async ({ userDataFolder }) => {
    const app = await openCopy(userDataFolder, () => {
      apply(indexedDbFolder(userDataFolder), seededChance(index));
    });
    if (isTotal) await expect(noticeOf(app.page, 'database-rebuilt')).toBeVisible();
    expect(await readDatabase(app.page)).toEqual(tables);
    await goTo(app.page, 'indicators');
    const [field = ''] = await numberFields(app.page);
    await typeFigure(app.page, field, 428);
    await expectSaved(app.page, field);
    await app.electronApp.close();
  });
}

test('a journal cut in its last record opens with a notice and everything before it', async ({
  userDataFolder,
}) => {
  const file = () => journalFile(userDataFolder);
  const app = await openCopy(userDataFolder, () => {
    cutBytes(file(), 9);
  });
  await expect(noticeOf(app.page, 'journal-tail-cut')).toBeVisible();
  const earlier = journal.entries.slice(0, -1);
  expect(readJournal(file())).toEqual({ entries: earlier, restBytes: 0 });
  expect(draftOf(await readDatabase(app.page))).toEqual(foldJournal(earlier));
  await app.electronApp.close();
});

test('half a record behind the last one is cut off with a notice and nothing else', async ({
  userDataFolder,
}) => {
  const file = () => journalFile(userDataFolder);
  const app = await openCopy(userDataFolder, () => {
    const bytes = readFileSync(file());
    writeFileSync(file(), Buffer.concat([bytes, bytes.subarray(0, 100)]));
  });
  await expect(noticeOf(app.page, 'journal-tail-cut')).toBeVisible();
  expect(readJournal(file())).toEqual(journal);
  expect(await readDatabase(app.page)).toEqual(tables);
  await app.electronApp.close();
});

test('a journal damaged in the middle opens for reading with what is safe, and takes nothing more', async ({
  userDataFolder,
}) => {
  const file = () => journalFile(userDataFolder);
  const app = await openCopy(userDataFolder, () => {
    const fromEnd = readFileSync(file()).length - 500;
    flipBit(file(), fromEnd);
  });
  await expect(noticeOf(app.page, 'journal-broken')).toBeVisible();
  const { entries } = readJournal(file());
  expect(draftOf(await readDatabase(app.page))).toEqual(foldJournal(entries));
  await app.electronApp.close();
});

test('a record that no screen can draw ends in words about what is safe, not in a white window', async ({
  userDataFolder,
}) => {
  const app = await openCopy(userDataFolder, () => undefined);
  await app.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        void indexedDB.databases().then(([found]) => {
          const opening = indexedDB.open(found?.name ?? '');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('projects', 'readwrite');
            transaction.objectStore('projects').put({ key: 'spoiled', row: null });
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = () => {
              reject(transaction.error ?? new Error('IndexedDB gave no reason.'));
            };
          };
        });
      }),
  );
  const navigation = app.page.getByRole('navigation', { name: say('vi', 'shell:navigation') });
  await navigation.getByRole('link', { name: say('vi', 'app:screen.projects') }).click();
  await expect(app.page.getByRole('alert')).toContainText(say('vi', 'problems:unexpected.safe'));
  await app.electronApp.close();
});
