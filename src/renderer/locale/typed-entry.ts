/** What a typed text means: nothing, a value, or a text that is kept on screen but not recorded. */
export type TypedEntry<Value, Reason extends string> =
  { kind: 'blank' } | { kind: 'value'; value: Value } | { kind: 'refused'; reason: Reason };
