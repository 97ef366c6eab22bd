import { expect, it } from 'vitest';
import { foldText } from './fold-text';

it('lets a search without diacritics find Vietnamese words, in either Unicode form', () => {
  const name = 'Đường Dự án Nghiệp vụ';
  expect(foldText(name)).toBe('duong du an nghiep vu');
  expect(foldText(name.normalize('NFD'))).toBe('duong du an nghiep vu');
});
