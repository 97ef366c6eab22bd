import { describe, expect, it } from 'vitest';
import {
  machineProblemCodes,
  packageProblemCodes,
  trustProblemCodes,
} from '../../src/domain/problem/problem-codes';
import en from '../../resources/locales/en/problems.json';
import vi from '../../resources/locales/vi/problems.json';

const codes: readonly string[] = [...packageProblemCodes, ...trustProblemCodes, ...machineProblemCodes];
const languages = { vi, en };

describe.each(Object.entries(languages))('what a person reads about a problem, in %s', (_, words) => {
  it('exists for every code and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(words))(
    'says for %s what happened, what is safe and what to do',
    (_code, sentences) => {
      expect(Object.keys(sentences)).toEqual(['happened', 'safe', 'todo']);
      for (const sentence of Object.values(sentences)) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/[!;]\s*$|!|  |\bOK\b/);
        expect(sentence.normalize('NFC')).toBe(sentence);
      }
    },
  );
});

it('names the same facts in both languages', () => {
  const facts = (sentences: object) =>
    [...JSON.stringify(sentences).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const code of codes) {
    const both = Object.values(languages).map((words) => facts(words[code as keyof typeof words]));
    expect([code, both[0]]).toEqual([code, both[1]]);
  }
});
