import type { ReactNode } from 'react';
import english from '../../../resources/locales/en/paper.json';
import vietnamese from '../../../resources/locales/vi/paper.json';
import type { PaperLanguage } from './paper-language';
import { markUpSentence } from './mark-up-sentence';

type WithoutCount<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;
type KeyOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? WithoutCount<Key>
    : Words[Key] extends readonly unknown[]
      ? never
      : `${Key}.${KeyOf<Words[Key]>}`;
}[keyof Words & string];

/** The path of a sentence in `paper.json`; counted sentences are named without their plural ending. */
export type PaperKey = KeyOf<typeof vietnamese>;

export type Slots = { readonly [name: string]: string | number };

/** What the agency is called: in a sentence ("Sở đạt ...") and above a narrow column. */
export type Subject = { readonly word: string; readonly column: string };

export type PaperWords = {
  readonly language: PaperLanguage;
  /** A plain sentence. */
  say: (key: PaperKey, slots?: Slots) => string;
  /** A sentence with <b> and <i>; what fills a slot is never read as markup. */
  sayMarked: (key: PaperKey, slots?: Slots) => ReactNode[];
  readonly subjects: {
    readonly any: Subject;
    readonly byName: readonly ({ readonly starts: string } & Subject)[];
  };
};

const catalogues = { vi: vietnamese, en: english };

export function paperWords(language: PaperLanguage): PaperWords {
  const catalogue = catalogues[language];
  const find = (key: PaperKey, slots: Slots) => findSentence(catalogue, language, key, slots);
  return {
    language,
    say: (key, slots = {}) => fillSlots(find(key, slots), slots),
    sayMarked: (key, slots = {}) => markUpSentence(find(key, slots), (text) => fillSlots(text, slots)),
    subjects: catalogue.subject,
  };
}

function fillSlots(sentence: string, slots: Slots): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`The sentence "${sentence}" has no value for ${name}.`);
    return String(slot);
  });
}

function findSentence(catalogue: object, language: PaperLanguage, key: PaperKey, slots: Slots): string {
  const path = key.split('.');
  const last = path.pop() ?? '';
  let words: unknown = catalogue;
  for (const step of path) words = readMember(words, step);
  const ending = language === 'en' && slots.count === 1 ? 'one' : 'other';
  const sentence = readMember(words, last) ?? readMember(words, `${last}_${ending}`);
  if (typeof sentence !== 'string') throw new Error(`No sentence ${key} in ${language}.`);
  return sentence;
}

function readMember(words: unknown, name: string): unknown {
  return typeof words === 'object' && words !== null ? (words as Record<string, unknown>)[name] : undefined;
}
