import type { PaperLanguage } from '../../paper/words/paper-language';

/** What a PDF says about itself; nothing here is read from the clock, so the same input gives the same bytes. */
export type PrintOptions = {
  title: string;
  language: PaperLanguage;
  /** UTC ISO instant that stands as the PDF's date. */
  producedAt: string;
  /** One entry of the outline for each page, in order; empty for none. */
  bookmarks: readonly string[];
  /** How many pages must come out; null when any number will do. */
  pageCount: number | null;
};
