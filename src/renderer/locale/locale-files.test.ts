import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from './languages';

type Words = { [key: string]: string | Words };

const folder = fileURLToPath(new URL('../../../resources/locales/', import.meta.url));
const namesOf = (language: Language) => readdirSync(`${folder}${language}`).sort();

function readSentences(language: Language, name: string): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  const collect = (words: Words, path: string) => {
    for (const [key, entry] of Object.entries(words)) {
      const here = `${path}${key}`;
      if (typeof entry === 'object') collect(entry, `${here}.`);
      // Vietnamese has one plural form, English two: they are one key.
      else sentences.set(here.replace(/_(one|other)$/, ''), slotsOf(entry));
    }
  };
  collect(JSON.parse(readFileSync(`${folder}${language}/${name}`, 'utf8')) as Words, '');
  return sentences;
}

const slotsOf = (sentence: string) =>
  [...sentence.matchAll(/\{\{-?\s*(\w+)/g)].map((match) => match[1] ?? '').sort();

it('has the same namespaces in every language', () => {
  for (const language of languages) expect(namesOf(language)).toEqual(namesOf('vi'));
});

describe.each(namesOf('vi'))('%s', (name) => {
  it('has the same keys and the same slots in both languages', () => {
    expect(Object.fromEntries(readSentences('en', name))).toEqual(
      Object.fromEntries(readSentences('vi', name)),
    );
  });
});
