import { describe, expect, it } from 'vitest';
import { readableMoney } from './format-money';
import { createFormats } from './formats';

const vi = createFormats('vi');
const en = createFormats('en');

describe('numbers', () => {
  it('are written in the marks of the language', () => {
    expect(vi.number(1234567.89)).toBe('1.234.567,89');
    expect(en.number(1234567.89)).toBe('1,234,567.89');
    expect(vi.number(1.5, 2)).toBe('1,50');
  });

  it('carry the typographic minus', () => {
    expect(vi.number(-1.5)).toBe('−1,5');
    expect(vi.delta(-0.66)).toBe('−0,66');
  });

  it('show a missing figure as a dash and zero as zero', () => {
    expect([vi.number(null), vi.percent(undefined), vi.points(''), vi.money(null)]).toEqual([
      '–',
      '–',
      '–',
      '–',
    ]);
    expect([vi.number(0), vi.percent(0), vi.points(0)]).toEqual(['0', '0,00%', '0,00']);
  });

  it('take percentages and points as they stand in results', () => {
    expect(vi.percent(87.65)).toBe('87,65%');
    expect(en.percent('87.65')).toBe('87.65%');
    expect(vi.points('85.60')).toBe('85,60');
    expect(vi.percent(60, 1)).toBe('60,0%');
  });

  it('give a change its sign, and none to a change that rounds to zero', () => {
    expect(vi.delta(1.45)).toBe('+1,45');
    expect(vi.delta(3, 0)).toBe('+3');
    expect(vi.delta(-0.001)).toBe('0,00');
    expect(vi.number(-0.001, 2)).toBe('0,00');
  });
});

describe('money', () => {
  it('is shown in triệu đồng unless told otherwise', () => {
    expect(vi.money(38_600_000_000)).toBe('38.600');
    expect(vi.money(298_300_000_000, 'billion', 1)).toBe('298,3');
    expect(vi.money(1_234_567, 'dong')).toBe('1.234.567');
  });

  it('is read aloud in the largest unit that fits', () => {
    expect(readableMoney(38_600_000_000)).toEqual({ amount: 38.6, unit: 'billion' });
    expect(readableMoney(1_500_000)).toEqual({ amount: 1.5, unit: 'million' });
    expect(readableMoney(999)).toEqual({ amount: 999, unit: 'dong' });
  });
});

describe('days and instants', () => {
  it('are written day first in both languages', () => {
    expect(vi.day('2019-06-18')).toBe('18/06/2019');
    expect(en.day('2019-06-18', 'short')).toBe('18/06');
    expect(vi.day(null)).toBe('–');
    expect(vi.day('18/06/2019')).toBe('–');
  });

  it('name the weekday', () => {
    expect(vi.weekday('2019-06-18')).toBe('Thứ Ba 18/06/2019');
    expect(en.weekday('2019-06-18')).toBe('Tuesday 18/06/2019');
  });

  it('are shown at UTC+7 whatever the zone of the machine', () => {
    expect(vi.instant('2019-06-18T17:30:00Z')).toBe('19/06/2019 00:30');
    expect(vi.time('2019-06-18T03:32:00.000Z')).toBe('10:32');
    expect(vi.instant('')).toBe('–');
  });
});
