import type { PaperWords } from './paper-words';

/** The word a sentence calls the agency by: "Sở", "Huyện", "Xã", read off the start of its name. */
export function subjectWord(agencyName: string, words: PaperWords): string {
  const found = words.subjects
    .filter(({ starts }) => agencyName.startsWith(starts))
    .sort((first, second) => second.starts.length - first.starts.length)[0];
  return found?.word ?? words.say('subject.any');
}
