import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';
import { localeCatalogue } from './locale-catalogue';

export function createTranslator(language: Language): i18n {
  const translator = createInstance();
  void translator.use(initReactI18next).init({
    resources: localeCatalogue,
    lng: language,
    fallbackLng: 'vi',
    defaultNS: 'ui',
    initAsync: false,
    // React escapes what it renders; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return translator;
}
