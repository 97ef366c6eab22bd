import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '../locale/languages';

const storageKey = 'nhip-so-language';

/** The language chosen last on this machine; Vietnamese first. */
export function readStoredLanguage(): Language {
  const stored = window.localStorage.getItem(storageKey);
  return isLanguage(stored) ? stored : 'vi';
}

/** Switches every sentence at once, without a reload. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const changeLanguage = (language: Language) => {
    window.localStorage.setItem(storageKey, language);
    void i18n.changeLanguage(language);
  };
  return [i18n.language === 'en' ? 'en' : 'vi', changeLanguage];
}
