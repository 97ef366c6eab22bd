import { expect, test } from 'vitest';
import {
  isBytes,
  isEither,
  isFlag,
  isListOf,
  isNullOr,
  isOneOf,
  isShape,
  isText,
  isTextLike,
  isWhole,
} from './request-checks';

const check = isShape({
  title: isText(5),
  id: isTextLike(/^[A-Z]{2}$/),
  role: isOneOf('agency', 'department'),
  count: isWhole(1, 3),
  note: isNullOr(isText(5)),
  rows: isListOf(isEither(isFlag, isText(2)), 2),
  bytes: isBytes(2),
});
const good = {
  title: 'abc',
  id: 'XA',
  role: 'agency',
  count: 2,
  note: null,
  rows: [true, 'a'],
  bytes: new Uint8Array(2),
};

test('lets exactly the declared shape through', () => {
  expect(check(good)).toBe(true);
});

test.each([
  ['a missing member', { ...good, note: undefined }],
  ['an unknown member', { ...good, path: '/etc' }],
  ['a long text', { ...good, title: 'abcdef' }],
  ['a text of another form', { ...good, id: 'xa' }],
  ['an unknown word', { ...good, role: 'root' }],
  ['a broken number', { ...good, count: 1.5 }],
  ['a number out of bounds', { ...good, count: 4 }],
  ['a long list', { ...good, rows: [true, true, true] }],
  ['a wrong row', { ...good, rows: [1] }],
  ['too many bytes', { ...good, bytes: new Uint8Array(3) }],
  ['an inherited member', Object.create(good) as object],
  ['a list', [good]],
  ['nothing', null],
])('refuses %s', (_name, value) => {
  expect(check(value)).toBe(false);
});
