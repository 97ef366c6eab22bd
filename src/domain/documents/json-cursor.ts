// Where a scan of JSON text stands, and what it has met so far.

export type JsonCursor = {
  readonly text: string;
  at: number;
  /** First place that RFC 8785 would write differently; -1 while there is none. */
  looseAt: number;
  /** First number with more than 15 significant digits; -1 while there is none. */
  longNumberAt: number;
};

export type TokenEnd = 'complete' | 'cut-short' | 'not-json';

export function markLoose(cursor: JsonCursor, at: number): void {
  if (cursor.looseAt < 0) cursor.looseAt = at;
}

export function isAtEnd(cursor: JsonCursor): boolean {
  return cursor.at >= cursor.text.length;
}

/** Steps over white space, which RFC 8785 never writes. */
export function skipSpace(cursor: JsonCursor): void {
  while (!isAtEnd(cursor)) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    markLoose(cursor, cursor.at);
    cursor.at += 1;
  }
}
