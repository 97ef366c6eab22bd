/** At most `limit` characters, cut between words and ended with an ellipsis; the full text is in the app. */
export function shortenText(text: string, limit: number): string {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (clean.length <= limit) return clean;
  const cut = clean.slice(0, limit);
  const space = cut.lastIndexOf(' ', limit - 1);
  return `${cut.slice(0, space > limit / 2 ? space : limit - 1).replace(/[\s,;.:–-]+$/, '')}…`;
}

/** Longest names and reasons that keep one line a row. */
export const textLimits = { group: 25, indicator: 32, strength: 32, reason: 48, framework: 46 } as const;
