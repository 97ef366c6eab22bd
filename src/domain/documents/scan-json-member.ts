// Reads a member's name and its colon, and notes names out of order or twice.
import { isAtEnd, markLoose, skipSpace, type JsonCursor, type TokenEnd } from './json-cursor';
import { scanJsonString } from './scan-json-string';

export type JsonContainer = { readonly isObject: boolean; lastMember: string | null };
type MemberEnd = TokenEnd | 'member-forbidden';

const quote = 0x22;
const colon = 0x3a;

/** Leaves the cursor on the first character of the value; the name is then the container's last one. */
export function scanJsonMember(cursor: JsonCursor, container: JsonContainer): MemberEnd {
  const start = cursor.at;
  if (cursor.text.charCodeAt(start) !== quote) return 'not-json';
  const end = scanJsonString(cursor);
  if (end !== 'complete') return end;
  const member = readName(cursor.text.slice(start + 1, cursor.at - 1));
  if (container.lastMember !== null && !(container.lastMember < member)) markLoose(cursor, start);
  container.lastMember = member;
  if (isForbidden(member)) return 'member-forbidden';
  skipSpace(cursor);
  if (isAtEnd(cursor)) return 'cut-short';
  if (cursor.text.charCodeAt(cursor.at) !== colon) return 'not-json';
  cursor.at += 1;
  skipSpace(cursor);
  return isAtEnd(cursor) ? 'cut-short' : 'complete';
}

function readName(written: string): string {
  return written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
}

/** Names that would reach an object's prototype in careless code. */
function isForbidden(member: string): boolean {
  return member === '__proto__' || member === 'constructor' || member === 'prototype';
}
