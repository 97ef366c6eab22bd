// Reads one JSON string and notes whether it is written as RFC 8785 writes it.
import { markLoose, type JsonCursor, type TokenEnd } from './json-cursor';

const quote = 0x22;
const backslash = 0x5c;
const hexDigits = /^[0-9a-fA-F]{4}$/;
/** Control characters without a short escape, in the one spelling RFC 8785 section 3.2.2.2 allows. */
const canonicalHexEscape = /^00(?:0[0-7be-f]|1[0-9a-f])$/;

/** Expects the cursor on the opening quote and leaves it after the closing one. */
export function scanJsonString(cursor: JsonCursor): TokenEnd {
  const { text } = cursor;
  let at = cursor.at + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      cursor.at = at + 1;
      return 'complete';
    }
    if (code < 0x20) return 'not-json';
    if (code !== backslash) {
      at += 1;
      continue;
    }
    const size = escapeSize(cursor, at);
    if (typeof size !== 'number') return size;
    at += size;
  }
  return 'cut-short';
}

function escapeSize(cursor: JsonCursor, at: number): number | TokenEnd {
  const { text } = cursor;
  switch (text[at + 1]) {
    case undefined:
      return 'cut-short';
    case '"':
    case '\\':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
      return 2;
    case '/':
      markLoose(cursor, at);
      return 2;
    case 'u': {
      const digits = text.slice(at + 2, at + 6);
      if (!hexDigits.test(digits))
        return isHexStart(digits) && at + 6 > text.length ? 'cut-short' : 'not-json';
      if (!canonicalHexEscape.test(digits)) markLoose(cursor, at);
      return 6;
    }
    default:
      return 'not-json';
  }
}

function isHexStart(digits: string): boolean {
  return /^[0-9a-fA-F]*$/.test(digits);
}
