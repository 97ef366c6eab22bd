import { createInstance, type TFunction } from 'i18next';
import englishCommands from '../../../resources/locales/en/commands.json';
import englishExport from '../../../resources/locales/en/export.json';
import vietnameseCommands from '../../../resources/locales/vi/commands.json';
import vietnameseExport from '../../../resources/locales/vi/export.json';

export type ExportLanguage = 'vi' | 'en';
export type ExportWords = TFunction<'export'>;
export type CommandWords = TFunction<'commands'>;

/** Sentences of exported files; nothing is escaped because every kind of file escapes in its own way. */
export function exportWords(language: ExportLanguage): ExportWords {
  return translator(language).getFixedT(language, 'export') as ExportWords;
}

/** What a headless command tells a person. */
export function commandWords(language: ExportLanguage): CommandWords {
  return translator(language).getFixedT(language, 'commands') as CommandWords;
}

function translator(language: ExportLanguage) {
  const instance = createInstance();
  void instance.init({
    resources: {
      vi: { export: vietnameseExport, commands: vietnameseCommands },
      en: { export: englishExport, commands: englishCommands },
    },
    lng: language,
    defaultNS: 'export',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
