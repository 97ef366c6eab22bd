import { useTranslation } from 'react-i18next';
import { rememberLanguage } from './remembered-language';
import type { Language } from './languages';

/** The language of every screen and the way to switch it at once; the choice outlives the session. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation();
  return {
    language: i18n.language === 'en' ? 'en' : 'vi',
    setLanguage: (language) => {
      rememberLanguage(language);
      void i18n.changeLanguage(language);
    },
  };
}
