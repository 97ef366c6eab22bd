import type { ResourceKey, ResourceLanguage } from 'i18next';
import { languages, type Language } from './languages';

const files = import.meta.glob<ResourceKey>('../../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

function readLanguage(language: Language): ResourceLanguage {
  const found: ResourceLanguage = {};
  for (const [path, words] of Object.entries(files)) {
    const [, folder, namespace] = /\/([a-z]+)\/([a-z-]+)\.json$/.exec(path) ?? [];
    if (folder === language && namespace !== undefined) found[namespace] = words;
  }
  return found;
}

/** Every sentence of every language is in the bundle, so a switch needs neither a load nor a reload. */
export const localeCatalogue: Record<Language, ResourceLanguage> = Object.fromEntries(
  languages.map((language) => [language, readLanguage(language)]),
) as Record<Language, ResourceLanguage>;
