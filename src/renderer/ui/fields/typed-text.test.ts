import { expect, it } from 'vitest';
import { currentTyping, typeText } from './typed-text';

it('shows what is typed while the store is still catching up', () => {
  const one = typeText<number>(null, '1', null, { kind: 'value', value: 1 });
  const two = typeText(one, '12', null, { kind: 'value', value: 12 });
  expect(currentTyping(two, null)?.text).toBe('12');
  expect(currentTyping(two, 1)?.text).toBe('12');
  expect(currentTyping(two, 12)?.text).toBe('12');
});

it('keeps a refused text, because the stored value has not changed', () => {
  const typed = typeText<number>(null, '1.2', 5, { kind: 'refused', reason: 'decimal-mark' });
  expect(currentTyping(typed, 5)?.text).toBe('1.2');
});

it('gives way to a value that came from elsewhere', () => {
  const typed = typeText<number>(null, '12', 5, { kind: 'value', value: 12 });
  expect(currentTyping(typed, 7)).toBeNull();
});

it('knows an emptied field as blank', () => {
  const typed = typeText<number>(null, '', 5, { kind: 'blank' });
  expect(currentTyping(typed, null)?.text).toBe('');
});
