// Unicode composition (NFC), so that one Vietnamese word has one byte form.

type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/** Whether every string and member name of a value read from `text` is composed. */
export function isComposed(text: string, value: unknown): boolean {
  // Composition is closed under substrings, so a composed text holds composed strings only; the reverse is not true.
  return text.normalize('NFC') === text || hasComposedStrings(value as Json);
}

function hasComposedStrings(value: Json): boolean {
  if (typeof value === 'string') return value.normalize('NFC') === value;
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(
    ([member, inner]) => hasComposedStrings(member) && hasComposedStrings(inner),
  );
}

/** The same value with every string composed; typed text may come decomposed from a keyboard or another program. */
export function composeStrings<T>(value: T): T {
  return compose(value as Json) as T;
}

function compose(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(compose);
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member.normalize('NFC'), compose(inner)]),
  );
}
