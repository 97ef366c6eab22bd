import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { TypedEntry } from '../../locale/typed-entry';
import { currentTyping, typeText, type TypedText } from './typed-text';

type TypedTextOptions<Value, Reason extends string> = {
  value: Value | null;
  write: (value: Value) => string;
  read: (text: string) => TypedEntry<Value, Reason>;
  onChange: (value: Value | null) => void;
  onRefused?: ((text: string) => void) | undefined;
};

type TypedTextField<Reason> = {
  text: string;
  refusal: Reason | null;
  type: (text: string) => void;
  reset: () => void;
  handleBlur: (event: FocusEvent) => void;
  handleKeyDown: (event: KeyboardEvent) => void;
};

/** A text field over a value: what cannot be read stays on screen and is not recorded; Escape brings the value back. */
export function useTypedText<Value, Reason extends string>({
  value,
  write,
  read,
  onChange,
  onRefused,
}: TypedTextOptions<Value, Reason>): TypedTextField<Reason> {
  const [typed, setTyped] = useState<TypedText<Value>>(null);
  const typing = currentTyping(typed, value);
  const entry = typing === null ? null : read(typing.text);

  const type = (text: string) => {
    const next = read(text);
    setTyped(typeText(typing, text, value, next));
    if (next.kind === 'refused') onRefused?.(text);
    else if (next.kind === 'blank') onChange(null);
    else onChange(next.value);
  };
  const reset = () => {
    setTyped(null);
  };
  return {
    text: typing?.text ?? (value === null ? '' : write(value)),
    refusal: entry?.kind === 'refused' ? entry.reason : null,
    type,
    reset,
    handleBlur: () => {
      if (entry?.kind !== 'refused') reset();
    },
    handleKeyDown: (event) => {
      if (event.key !== 'Escape' || typing === null) return;
      event.stopPropagation();
      reset();
    },
  };
}
