import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/electron/locations.mjs';

type Words = { [key: string]: string | Words };

const folder = path.join(projectRoot, 'resources/locales');
const namespaces = readdirSync(path.join(folder, 'vi')).sort();

test('both languages have the same files', () => {
  expect(readdirSync(path.join(folder, 'en')).sort()).toEqual(namespaces);
});

test.each(namespaces)('%s has the same sentences in both languages', (namespace) => {
  expect(keysOf(readWords('en', namespace))).toEqual(keysOf(readWords('vi', namespace)));
});

test.each(namespaces)('%s has no empty sentence and is in NFC', (namespace) => {
  for (const language of ['vi', 'en']) {
    const text = readFileSync(path.join(folder, language, namespace), 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/": "\s*"/);
  }
});

function readWords(language: string, namespace: string): Words {
  return JSON.parse(readFileSync(path.join(folder, language, namespace), 'utf8')) as Words;
}

/** Vietnamese has one plural form and English two; they are one sentence. */
function keysOf(words: Words, prefix = ''): string[] {
  const keys = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${prefix}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`]
      : keysOf(value, `${prefix}${key}.`),
  );
  return [...new Set(keys)].sort();
}
