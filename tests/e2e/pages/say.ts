// The words on screen, read from the same files the app reads them from.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Language = 'vi' | 'en';

type Sentences = { readonly [key: string]: string | Sentences };

const kept = new Map<string, Sentences>();

/** The sentence under a key such as `app:screen.overview`, with its parameters put in. */
export function say(
  language: Language,
  key: string,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  const [namespace = '', place = ''] = key.split(':');
  let found: string | Sentences | undefined = sentencesOf(language, namespace);
  for (const step of place.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  if (typeof found !== 'string') throw new Error(`No sentence ${key} in ${language}.`);
  return found.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(parameters[name] ?? `{{${name}}}`));
}

function sentencesOf(language: Language, namespace: string): Sentences {
  const file = path.resolve(import.meta.dirname, `../../../resources/locales/${language}/${namespace}.json`);
  const sentences = kept.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Sentences);
  kept.set(file, sentences);
  return sentences;
}
