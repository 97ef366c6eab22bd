// Walks JSON text once, without recursion, before anything parses it: form, depth and member names.
import { isAtEnd, markLoose, skipSpace, type JsonCursor, type TokenEnd } from './json-cursor';
import { scanJsonMember, type JsonContainer } from './scan-json-member';
import { scanJsonNumber } from './scan-json-number';
import { scanJsonString } from './scan-json-string';

export type JsonScan =
  | { readonly form: 'canonical'; readonly longNumberAt: number }
  /** JSON, but not the RFC 8785 bytes of its value: spaces, order, duplicates, escapes or numbers. */
  | { readonly form: 'loose'; readonly at: number }
  | { readonly form: 'not-json'; readonly at: number }
  | { readonly form: 'cut-short' }
  | { readonly form: 'too-deep' }
  | { readonly form: 'member-forbidden'; readonly member: string };

const comma = 0x2c;
const bracket = { open: 0x5b, close: 0x5d } as const;
const brace = { open: 0x7b, close: 0x7d } as const;
const byteOrderMark = 0xfeff;

export function scanJson(text: string, maximumDepth: number): JsonScan {
  const cursor: JsonCursor = { text, at: 0, looseAt: -1, longNumberAt: -1 };
  const open: JsonContainer[] = [];
  let expected: 'value' | 'value-or-end' | 'separator' = 'value';
  if (text.charCodeAt(0) === byteOrderMark) {
    markLoose(cursor, 0);
    cursor.at = 1;
  }
  for (;;) {
    skipSpace(cursor);
    const inner = open[open.length - 1];
    if (isAtEnd(cursor))
      return inner === undefined && expected === 'separator' ? verdict(cursor) : { form: 'cut-short' };
    const code = text.charCodeAt(cursor.at);
    if (
      expected !== 'value' &&
      inner !== undefined &&
      code === (inner.isObject ? brace.close : bracket.close)
    ) {
      cursor.at += 1;
      open.pop();
      expected = 'separator';
      continue;
    }
    if (expected === 'separator') {
      if (inner === undefined || code !== comma) return { form: 'not-json', at: cursor.at };
      cursor.at += 1;
      expected = 'value';
      continue;
    }
    if (inner?.isObject === true) {
      const end = scanJsonMember(cursor, inner);
      if (end === 'member-forbidden') return { form: end, member: inner.lastMember ?? '' };
      if (end !== 'complete') return stoppedBy(end, cursor);
    }
    const first = text.charCodeAt(cursor.at);
    if (first === brace.open || first === bracket.open) {
      if (open.length === maximumDepth) return { form: 'too-deep' };
      cursor.at += 1;
      open.push({ isObject: first === brace.open, lastMember: null });
      expected = 'value-or-end';
      continue;
    }
    const end = scanPlainValue(cursor, first);
    if (end !== 'complete') return stoppedBy(end, cursor);
    expected = 'separator';
  }
}

function verdict({ looseAt, longNumberAt }: JsonCursor): JsonScan {
  return looseAt >= 0 ? { form: 'loose', at: looseAt } : { form: 'canonical', longNumberAt };
}

function stoppedBy(end: 'cut-short' | 'not-json', cursor: JsonCursor): JsonScan {
  return end === 'cut-short' ? { form: end } : { form: end, at: cursor.at };
}

function scanPlainValue(cursor: JsonCursor, first: number): TokenEnd {
  switch (first) {
    case 0x22:
      return scanJsonString(cursor);
    case 0x74:
      return scanWord(cursor, 'true');
    case 0x66:
      return scanWord(cursor, 'false');
    case 0x6e:
      return scanWord(cursor, 'null');
    default:
      return scanJsonNumber(cursor);
  }
}

function scanWord(cursor: JsonCursor, word: string): TokenEnd {
  const found = cursor.text.slice(cursor.at, cursor.at + word.length);
  if (found !== word) return word.startsWith(found) ? 'cut-short' : 'not-json';
  cursor.at += word.length;
  return 'complete';
}
