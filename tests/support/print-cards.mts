// Prints the fixture cards into FOLDER: npx tsx --tsconfig tsconfig.paper.json <this> FOLDER LANGUAGE [COUNT]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { jobFiles } from '../../src/main/print/job-folder';
import { scorecardPrintOptions } from '../../src/main/print/scorecard-print-options';
import { spawnPrintJob } from '../../src/main/print/spawn-print-job';
import { renderScorecards } from '../../src/paper/render-scorecards';
import { everyCard } from './scorecard-variants';

const [folder = '', spoken = 'vi', count = String(everyCard.length)] = process.argv.slice(2);
const language = spoken === 'en' ? 'en' : 'vi';

/** Beyond the fixtures the same cards come again under other ids and names. */
const cards = Array.from({ length: Math.ceil(Number(count) / everyCard.length) }, (_, round) =>
  everyCard.map((card, index) => {
    if (round === 0) return card;
    const name = `UBND xã số ${round * everyCard.length + index + 1}`;
    return { ...card, agency: { id: `${card.agency.id}-${round}`, name: { vi: name, en: name } } };
  }),
)
  .flat()
  .slice(0, Number(count));

mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, jobFiles.page), renderScorecards(cards, language));
writeFileSync(path.join(folder, jobFiles.options), JSON.stringify(scorecardPrintOptions(cards, language)));

resolveElectron()
  .then((runtime) => spawnPrintJob(runtime, folder))
  .catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify(error)}\n`);
    process.exitCode = 1;
  });
