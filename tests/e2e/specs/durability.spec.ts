// What the app said was saved survives whatever happens to its processes.
import { seededChance, type Chance } from '../chance';
import { expect, test } from '../fixtures';
import { draftOf, figuresIn, foldJournal, journalFile, readDatabase, readJournal } from '../kept-data';
import { openOnlyWorkspace, openSample } from '../pages/first-run';
import { expectSaved, numberFields, shownFigures, typeFigure } from '../pages/indicators';
import { goTo } from '../pages/workspace';
import { killApp, killPage, startApp, type RunningApp } from '../running-app';

const kills = Number(process.env.NHIPSO_KILLS ?? 5);
const seed = Number(process.env.NHIPSO_SEED ?? 2019);
/** Long enough for typing, the pause before a save and the save itself to be cut anywhere. */
const momentsWithinMs = 1_500;

test.setTimeout(120_000 + kills * 20_000);

async function startOnIndicators(userDataFolder: string): Promise<RunningApp> {
  const app = await startApp(userDataFolder);
  await openSample(app.page, 'agency');
  await goTo(app.page, 'indicators');
  return app;
}

async function startAgain(userDataFolder: string): Promise<RunningApp> {
  const app = await startApp(userDataFolder);
  await openOnlyWorkspace(app.page);
  await goTo(app.page, 'indicators');
  return app;
}

async function typeAndSave({ page }: RunningApp): Promise<Record<string, string>> {
  const fields = (await numberFields(page)).slice(0, 4);
  const figures = fields.map((field, index) => [field, 211 + index] as const);
  for (const [field, figure] of figures) await typeFigure(page, field, figure);
  for (const field of fields) await expectSaved(page, field);
  return Object.fromEntries(figures.map(([field, figure]) => [field, String(figure)]));
}

test('figures that were saved are on screen and in the journal after the whole app is killed', async ({
  userDataFolder,
}) => {
  const app = await startOnIndicators(userDataFolder);
  const typed = await typeAndSave(app);
  await killApp(app);
  expect(figuresIn(readJournal(journalFile(userDataFolder)), Object.keys(typed))).toEqual(typed);
  const again = await startAgain(userDataFolder);
  expect(await shownFigures(again.page, Object.keys(typed))).toEqual(typed);
  await again.electronApp.close();
});

test('a page that is killed comes back by itself, with every saved figure', async ({ userDataFolder }) => {
  const app = await startOnIndicators(userDataFolder);
  const typed = await typeAndSave(app);
  const isCrashed = app.page.waitForEvent('crash');
  await killPage(app);
  await isCrashed;
  // Playwright gives up on a page that crashed; main still sees what stands in the window.
  await expect
    .poll(() =>
      app.electronApp.evaluate(async ({ webContents }) => {
        const [contents] = webContents.getAllWebContents();
        if (contents === undefined || contents.isCrashed() || contents.isLoading()) return null;
        return (await contents.executeJavaScript('document.querySelector("h1")?.textContent')) as string;
      }),
    )
    .toBeTruthy();
  await killApp(app);
  const again = await startAgain(userDataFolder);
  expect(await shownFigures(again.page, Object.keys(typed))).toEqual(typed);
  await again.electronApp.close();
});

/** Per field every figure typed in this round, and from which of them on the app had said "saved". */
type Typing = Map<string, { figures: string[]; savedFrom: number }>;

async function typeUntilKilled(
  { page }: RunningApp,
  typing: Typing,
  chance: Chance,
  isKilled: () => boolean,
): Promise<void> {
  const fields = [...typing.keys()];
  try {
    for (;;) {
      const field = fields[chance.below(fields.length)] ?? '';
      const typed = typing.get(field);
      if (typed === undefined) throw new Error('There is no field to type into.');
      const figure = 100 + chance.below(900);
      typed.figures.push(String(figure));
      await typeFigure(page, field, figure);
      if (chance.below(3) > 0) continue;
      if (chance.below(2) === 0) await page.keyboard.press('Enter');
      await expectSaved(page, field);
      typed.savedFrom = typed.figures.length - 1;
    }
  } catch (error) {
    if (!isKilled()) throw error;
  }
}

test(`killed at ${kills} random moments of typing, nothing saved is lost and no record is half (seed ${seed})`, async ({
  userDataFolder,
}) => {
  let app = await startOnIndicators(userDataFolder);
  const fields = (await numberFields(app.page)).slice(0, 6);
  let before = await shownFigures(app.page, fields);
  let saves = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const typing: Typing = new Map(
      fields.map((field) => [field, { figures: [before[field] ?? ''], savedFrom: 0 }]),
    );
    let isKilled = false;
    const typed = typeUntilKilled(app, typing, seededChance(seed + kill), () => isKilled);
    await new Promise((resolve) =>
      setTimeout(resolve, seededChance(seed * 31 + kill).below(momentsWithinMs)),
    );
    isKilled = true;
    await killApp(app);
    await typed;

    app = await startAgain(userDataFolder);
    const journal = readJournal(journalFile(userDataFolder));
    expect(journal.restBytes).toBe(0);
    const onDisk = figuresIn(journal, fields);
    for (const [field, { figures, savedFrom }] of typing) {
      expect(figures.slice(savedFrom), `${field} after kill ${kill}`).toContain(onDisk[field]);
      saves += savedFrom;
    }
    expect(await shownFigures(app.page, fields)).toEqual(onDisk);
    expect(draftOf(await readDatabase(app.page))).toEqual(foldJournal(journal.entries));
    before = onDisk;
  }
  await app.electronApp.close();
  expect(saves).toBeGreaterThan(0);
});
