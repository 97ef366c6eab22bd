import englishCommands from '../../../resources/locales/en/commands.json';
import englishExport from '../../../resources/locales/en/export.json';
import vietnameseCommands from '../../../resources/locales/vi/commands.json';
import vietnameseExport from '../../../resources/locales/vi/export.json';

export type ExportLanguage = 'vi' | 'en';

/** The path of a sentence inside a catalogue: "column.rank". */
type KeyOf<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string ? Key : `${Key}.${KeyOf<Catalogue[Key]>}`;
}[keyof Catalogue & string];

type Slots = { readonly [name: string]: string | number };
type Words<Catalogue> = (key: KeyOf<Catalogue>, slots?: Slots) => string;

export type ExportWords = Words<typeof vietnameseExport>;
export type CommandWords = Words<typeof vietnameseCommands>;

/** Sentences of exported files; nothing is escaped because every kind of file escapes in its own way. */
export function exportWords(language: ExportLanguage): ExportWords {
  return wordsOf({ vi: vietnameseExport, en: englishExport }[language]);
}

/** What a headless command tells a person. */
export function commandWords(language: ExportLanguage): CommandWords {
  return wordsOf({ vi: vietnameseCommands, en: englishCommands }[language]);
}

function wordsOf<Catalogue extends object>(catalogue: Catalogue): Words<Catalogue> {
  return (key, slots = {}) => fillSlots(findSentence(catalogue, key), slots);
}

function findSentence(catalogue: object, key: string): string {
  let found: unknown = catalogue;
  for (const name of key.split('.')) {
    found =
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([member]) => member === name)?.[1]
        : undefined;
  }
  if (typeof found !== 'string') throw new RangeError(`No sentence is called ${key}.`);
  return found;
}

function fillSlots(sentence: string, slots: Slots): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(slots[name] ?? ''));
}
