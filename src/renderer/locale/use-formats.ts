import { useTranslation } from 'react-i18next';
import { createFormats, type Formats } from './formats';
import { languages } from './languages';

const formatsByLanguage = new Map(languages.map((language) => [language, createFormats(language)]));

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  return formatsByLanguage.get(language) ?? createFormats(language);
}
