import type { PaperWords, Subject } from './paper-words';

/** Read off the start of its name: "Sở", "Huyện", "Xã"; the longest start wins. */
export function findSubject(agencyName: string, words: PaperWords): Subject {
  const { any, byName } = words.subjects;
  const found = byName
    .filter(({ starts }) => agencyName.startsWith(starts))
    .sort((first, second) => second.starts.length - first.starts.length)[0];
  return found === undefined ? any : { word: found.word, column: found.column };
}
