// Reads one JSON number and notes whether it is written as RFC 8785 writes it.
import { markLoose, type JsonCursor, type TokenEnd } from './json-cursor';

const wholeToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const startedToken = /-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)?/y;
/** Any double with so many decimal digits is the same in every reader. */
const maximumDigits = 15;

/** Expects the cursor on a digit or a minus sign and leaves it after the number. */
export function scanJsonNumber(cursor: JsonCursor): TokenEnd {
  return scanShortInteger(cursor) ? 'complete' : scanAnyNumber(cursor);
}

/** Nearly every number of a document: up to 15 digits, no sign, fraction or exponent. */
function scanShortInteger(cursor: JsonCursor): boolean {
  const { text } = cursor;
  let end = cursor.at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const length = end - cursor.at;
  if (length === 0 || length > maximumDigits || (length > 1 && text[cursor.at] === '0')) return false;
  const next = text[end];
  if (next === '.' || next === 'e' || next === 'E') return false;
  cursor.at = end;
  return true;
}

function scanAnyNumber(cursor: JsonCursor): TokenEnd {
  const token = matchAt(wholeToken, cursor);
  const started = matchAt(startedToken, cursor);
  if (started.length > token.length && cursor.at + started.length === cursor.text.length) return 'cut-short';
  if (token === '') return 'not-json';
  if (String(Number(token)) !== token) markLoose(cursor, cursor.at);
  if (countDigits(token) > maximumDigits && cursor.longNumberAt < 0) cursor.longNumberAt = cursor.at;
  cursor.at += token.length;
  return 'complete';
}

function matchAt(pattern: RegExp, cursor: JsonCursor): string {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text)?.[0] ?? '';
}

function countDigits(token: string): number {
  return token
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '').length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
