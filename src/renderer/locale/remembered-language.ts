import { isLanguage, type Language } from './languages';

const key = 'nhip-so-language';

/** Vietnamese until the user chose otherwise on this machine. */
export function readRememberedLanguage(): Language {
  const stored = localStorage.getItem(key);
  return isLanguage(stored) ? stored : 'vi';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
