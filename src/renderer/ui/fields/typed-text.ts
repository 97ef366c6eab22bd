import type { TypedEntry } from '../../locale/typed-entry';

/** A text being typed, with the stored values it stands for: what is typed is shown until the store holds something else. */
export type TypedText<Value> = { text: string; known: readonly (Value | null)[] } | null;

export function typeText<Value>(
  before: TypedText<Value>,
  text: string,
  stored: Value | null,
  entry: TypedEntry<Value, string>,
): TypedText<Value> {
  const known = new Set([...(before?.known ?? []), stored]);
  if (entry.kind === 'value') known.add(entry.value);
  if (entry.kind === 'blank') known.add(null);
  return { text, known: [...known] };
}

/** The typed text that still counts: a value that came from elsewhere, such as an undo, wins over it. */
export function currentTyping<Value>(typed: TypedText<Value>, stored: Value | null): TypedText<Value> {
  return typed?.known.includes(stored) ? typed : null;
}
