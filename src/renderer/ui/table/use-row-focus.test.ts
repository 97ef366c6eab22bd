import { describe, expect, it } from 'vitest';
import { moveRow } from './use-row-focus';

describe('moveRow', () => {
  it('moves by a row, a page, or to either end', () => {
    expect(moveRow('ArrowDown', 3, 100)).toBe(4);
    expect(moveRow('ArrowUp', 3, 100)).toBe(2);
    expect(moveRow('PageDown', 3, 100)).toBe(15);
    expect(moveRow('Home', 50, 100)).toBe(0);
    expect(moveRow('End', 50, 100)).toBe(99);
  });

  it('stays inside the table', () => {
    expect(moveRow('ArrowUp', 0, 100)).toBe(0);
    expect(moveRow('PageDown', 95, 100)).toBe(99);
  });

  it('leaves other keys alone', () => {
    expect(moveRow('a', 3, 100)).toBeNull();
  });
});
