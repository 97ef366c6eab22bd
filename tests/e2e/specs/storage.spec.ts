import path from 'node:path';
import { build } from 'esbuild';
import { expect, launchApp, test } from '../fixtures';

type Open = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction;

async function bundleForPage(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: path.resolve('.'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'probe',
    platform: 'browser',
    target: 'chrome114',
  });
  return result.outputFiles[0]?.text ?? '';
}

test('a transaction of the workspace database is strict: complete means flushed', async ({ mainWindow }) => {
  const script = await bundleForPage(
    "export { declareDatabase } from './src/renderer/storage/workspace-database';",
  );
  // Evaluated over the debugger's line, which the page's policy does not bind.
  await mainWindow.evaluate(`${script}; globalThis.probe = probe;`);
  const seen = await mainWindow.evaluate(async () => {
    const { probe } = globalThis as unknown as {
      probe: typeof import('../../../src/renderer/storage/workspace-database');
    };
    const durabilities = new Set<string>();
    const { transaction: original } = IDBDatabase.prototype as unknown as { transaction: Open };
    IDBDatabase.prototype.transaction = function watch(...args: Parameters<Open>) {
      const transaction = original.apply(this, args);
      if (transaction.mode === 'readwrite') durabilities.add(transaction.durability);
      return transaction;
    };
    const database = probe.declareDatabase('probe');
    await database.progress.put({ name: 'journal', next: 1 });
    const stored = await database.progress.get('journal');
    database.close();
    return { durabilities: [...durabilities], next: stored?.next };
  });
  expect(seen).toEqual({ durabilities: ['strict'], next: 1 });
});

test('IndexedDB stays over a restart, under the same origin', async ({ userDataFolder }) => {
  const first = await launchApp(userDataFolder);
  const page = await first.firstWindow();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kept', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('rows').put('still here', 1);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error('not opened'));
      }),
  );
  await first.close();
  const second = await launchApp(userDataFolder);
  const kept = await (
    await second.firstWindow()
  ).evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const request = indexedDB.open('kept', 1);
        request.onsuccess = () => {
          const read = request.result.transaction('rows').objectStore('rows').get(1);
          read.onsuccess = () => resolve(read.result);
        };
      }),
  );
  await second.close();
  expect(kept).toBe('still here');
});
