// Walks JSON text once, without recursion, before anything parses it: form, depth and member names.
import { markLoose, type JsonCursor, type TokenEnd } from './json-cursor';
import { scanJsonNumber } from './scan-json-number';
import { scanJsonString } from './scan-json-string';

export type JsonScan =
  | { readonly form: 'canonical'; readonly longNumberAt: number }
  /** JSON, but not the RFC 8785 bytes of its value: spaces, order, duplicates, escapes or numbers. */
  | { readonly form: 'loose'; readonly at: number }
  | { readonly form: 'not-json'; readonly at: number }
  | { readonly form: 'cut-short' }
  | { readonly form: 'too-deep'; readonly at: number }
  | { readonly form: 'member-forbidden'; readonly member: string };

type Container = { readonly isObject: boolean; lastMember: string | null };
type Expected = 'value' | 'value-or-end' | 'member' | 'member-or-end' | 'separator';

/** Names that would reach an object's prototype in careless code. */
const forbiddenMembers: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const byteOrderMark = '\ufeff';

export function scanJson(text: string, maximumDepth: number): JsonScan {
  const cursor: JsonCursor = { text, at: 0, looseAt: -1, longNumberAt: -1 };
  const open: Container[] = [];
  let expected: Expected = 'value';
  if (text.startsWith(byteOrderMark)) skipLoosely(cursor, 1);
  for (;;) {
    skipSpace(cursor);
    const inner = open.at(-1);
    const first = text[cursor.at];
    if (first === undefined) {
      if (inner !== undefined || expected !== 'separator') return { form: 'cut-short' };
      if (cursor.looseAt >= 0) return { form: 'loose', at: cursor.looseAt };
      return { form: 'canonical', longNumberAt: cursor.longNumberAt };
    }
    const broken = { form: 'not-json', at: cursor.at } as const;
    if (expected === 'separator') {
      if (inner === undefined) return broken;
      cursor.at += 1;
      if (first === ',') expected = inner.isObject ? 'member' : 'value';
      else if (first === (inner.isObject ? '}' : ']')) open.pop();
      else return broken;
    } else if (expected === 'member' || expected === 'member-or-end') {
      if (first === '}' && expected === 'member-or-end') {
        cursor.at += 1;
        open.pop();
        expected = 'separator';
        continue;
      }
      if (first !== '"' || inner === undefined) return broken;
      const start = cursor.at;
      const end = scanMember(cursor);
      if (end !== 'complete') return end === 'cut-short' ? { form: 'cut-short' } : broken;
      const member = memberName(text, start);
      if (forbiddenMembers.has(member)) return { form: 'member-forbidden', member };
      if (inner.lastMember !== null && !(inner.lastMember < member)) markLoose(cursor, start);
      inner.lastMember = member;
      expected = 'value';
    } else if (first === '{' || first === '[') {
      if (open.length === maximumDepth) return { form: 'too-deep', at: cursor.at };
      cursor.at += 1;
      open.push({ isObject: first === '{', lastMember: null });
      expected = first === '{' ? 'member-or-end' : 'value-or-end';
    } else if (first === ']' && expected === 'value-or-end') {
      cursor.at += 1;
      open.pop();
      expected = 'separator';
    } else {
      const end = scanPlainValue(cursor, first);
      if (end !== 'complete') return end === 'cut-short' ? { form: 'cut-short' } : broken;
      expected = 'separator';
    }
  }
}

function scanPlainValue(cursor: JsonCursor, first: string): TokenEnd {
  switch (first) {
    case '"':
      return scanJsonString(cursor);
    case 't':
      return scanWord(cursor, 'true');
    case 'f':
      return scanWord(cursor, 'false');
    case 'n':
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

/** A member's name and its colon. */
function scanMember(cursor: JsonCursor): TokenEnd {
  const end = scanJsonString(cursor);
  if (end !== 'complete') return end;
  skipSpace(cursor);
  const colon = cursor.text[cursor.at];
  if (colon === undefined) return 'cut-short';
  if (colon !== ':') return 'not-json';
  cursor.at += 1;
  return 'complete';
}

/** Reads the name that a scan has passed; `start` is its opening quote. */
function memberName(text: string, start: number): string {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  const written = text.slice(start + 1, end);
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
}

function skipSpace(cursor: JsonCursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    skipLoosely(cursor, 1);
  }
}

function skipLoosely(cursor: JsonCursor, length: number): void {
  markLoose(cursor, cursor.at);
  cursor.at += length;
}
