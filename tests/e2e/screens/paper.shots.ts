// Every kind of scorecard, as PDF and as a picture.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { shotsFolder } from './take-shot';

const root = path.resolve(import.meta.dirname, '../../..');
/** In the order in which tests/support prints them. */
const variants = ['usual', 'not-ranked', 'first-period', 'top-band', 'long-name', 'commune'];

for (const language of ['vi', 'en']) {
  test(`scorecards on paper in ${language}`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-cards-'));
    const tsx = path.join(root, 'node_modules/.bin/tsx');
    const words = ['--tsconfig', 'tsconfig.paper.json', 'tests/support/print-cards.mts', folder, language];
    execFileSync(tsx, words, { cwd: root });
    const all = path.join(folder, 'page.pdf');
    mkdirSync(shotsFolder, { recursive: true });
    copyFileSync(all, path.join(shotsFolder, `paper.scorecards.all.${language}.pdf`));
    for (const [index, variant] of variants.entries()) {
      const page = String(index + 1);
      const name = path.join(shotsFolder, `paper.scorecard.${variant}.${language}`);
      execFileSync('pdftoppm', ['-png', '-r', '96', '-f', page, '-l', page, '-singlefile', all, name]);
    }
    rmSync(folder, { recursive: true, force: true });
  });
}
