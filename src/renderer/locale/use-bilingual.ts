import { useCallback } from 'react';
import { useLanguage } from './use-language';

/** Picks the words of the present language from a pair; data of documents carries both. */
export function useBilingual(): (words: { vi: string; en: string }) => string {
  const { language } = useLanguage();
  return useCallback((words) => words[language] || words.vi, [language]);
}
