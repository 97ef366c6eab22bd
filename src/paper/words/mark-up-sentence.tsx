import type { ReactNode } from 'react';

const marked = /<(b|i)>(.*?)<\/\1>/g;

/** Turns <b> and <i> of a locale sentence into elements; slots are filled afterwards, so they stay text. */
export function markUpSentence(sentence: string, fill: (text: string) => string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of sentence.matchAll(marked)) {
    if (match.index > end) parts.push(fill(sentence.slice(end, match.index)));
    const inside = fill(match[2] ?? '');
    const key = match.index;
    parts.push(match[1] === 'b' ? <b key={key}>{inside}</b> : <i key={key}>{inside}</i>);
    end = match.index + match[0].length;
  }
  if (end < sentence.length) parts.push(fill(sentence.slice(end)));
  return parts;
}
