/** Languages a page can be printed in; Vietnamese is the official one. */
export type PaperLanguage = 'vi' | 'en';
