import { createInstance, type TFunction } from 'i18next';
import englishWords from '../../../resources/locales/en/export.json';
import vietnameseWords from '../../../resources/locales/vi/export.json';

export type ExportLanguage = 'vi' | 'en';
export type ExportWords = TFunction<'export'>;

/** Sentences of exported files; nothing is escaped because every kind of file escapes in its own way. */
export function exportWords(language: ExportLanguage): ExportWords {
  const translator = createInstance();
  void translator.init({
    resources: { vi: { export: vietnameseWords }, en: { export: englishWords } },
    lng: language,
    defaultNS: 'export',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return translator.getFixedT(language, 'export') as ExportWords;
}
