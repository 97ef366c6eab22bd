import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/electron/locations.mjs';
import type { FrameworkBody } from '../../src/domain/documents/generated/documents';
import { isTest, sourceFiles } from './source-files';

const file = path.join(projectRoot, 'resources/framework/khung-2019.json');
const framework = JSON.parse(readFileSync(file, 'utf8')) as FrameworkBody;

/** Words that the documents themselves define, such as who pays for a project, may be names of peer groups too. */
const documentWords = sourceFiles('resources/schemas', /\.json$/).flatMap(({ text }) =>
  [...text.matchAll(/"enum":\s*\[([^\]]*)\]/g)].flatMap(([, list]) => quotedWords(list ?? '')),
);

const names = new Set([
  ...framework.kinds.map(({ id }) => id),
  ...framework.peerGroups.map(({ id }) => id),
  ...framework.bands.map(({ id }) => id),
  ...framework.groups.map(({ code }) => code),
  ...framework.fields.map(({ key }) => key),
  ...framework.indicators.map(({ code }) => code),
  ...framework.deductions.items.map(({ code }) => code),
]);

/** Quoted words of a text, so that `so` in a comment is not taken for a kind. */
function quotedWords(text: string): string[] {
  return [...text.matchAll(/(['"`])([A-Za-z0-9_]+)\1/g)].map(([, , word]) => word ?? '');
}

test('quoted words are found, and words of a comment are not', () => {
  expect(quotedWords(`const kind = 'xa'; // so that "HT" and UD01 differ from \`huyen\``)).toEqual([
    'xa',
    'HT',
    'huyen',
  ]);
});

test('no kind, group, indicator, field or band of a framework stands in code: they are data', () => {
  const named = ['src/domain', 'src/contract', 'src/paper', 'src/renderer'].flatMap((folder) =>
    sourceFiles(folder)
      .filter(({ file: source }) => !isTest(source))
      .flatMap(({ file: source, text }) =>
        quotedWords(text)
          .filter((word) => names.has(word) && !documentWords.includes(word))
          .map((word) => `${source}: ${word}`),
      ),
  );
  expect(named).toEqual([]);
});
