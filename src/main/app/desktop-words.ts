import en from '../../../resources/locales/en/desktop.json';
import vi from '../../../resources/locales/vi/desktop.json';

export type DesktopWords = typeof vi;

/** Sentences that main itself shows; the page's own language is not known before the page is. */
export const desktopWords: Record<'vi' | 'en', DesktopWords> = { vi, en };
