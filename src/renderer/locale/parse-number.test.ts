import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number';
import { parseNumber } from './parse-number';

const value = (number: number) => ({ kind: 'value', value: number });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('parseNumber in Vietnamese', () => {
  it('reads a point as the thousands mark and a comma as the decimal mark', () => {
    expect(parseNumber('1.234,5', 'vi')).toEqual(value(1234.5));
    expect(parseNumber('1.234', 'vi')).toEqual(value(1234));
    expect(parseNumber('1234', 'vi')).toEqual(value(1234));
    expect(parseNumber(' 0,50 ', 'vi')).toEqual(value(0.5));
  });

  it('refuses the marks of the other language instead of guessing', () => {
    expect(parseNumber('1,234.5', 'vi')).toEqual(refused('decimal-mark'));
    expect(parseNumber('1234.5', 'vi')).toEqual(refused('decimal-mark'));
    expect(parseNumber('12.34.567', 'vi')).toEqual(refused('decimal-mark'));
    expect(parseNumber('1,2,3', 'vi')).toEqual(refused('decimal-mark'));
  });

  it('tells nothing typed from zero', () => {
    expect(parseNumber('  ', 'vi')).toEqual({ kind: 'blank' });
    expect(parseNumber('0', 'vi')).toEqual(value(0));
    expect(parseNumber('-0', 'vi')).toEqual(value(0));
  });

  it('refuses what is not a number', () => {
    expect(parseNumber('12a', 'vi')).toEqual(refused('not-a-number'));
    expect(parseNumber('-', 'vi')).toEqual(refused('not-a-number'));
    expect(parseNumber('1e5', 'vi')).toEqual(refused('not-a-number'));
    expect(parseNumber(',', 'vi')).toEqual(refused('not-a-number'));
  });

  it('accepts both minus signs', () => {
    expect(parseNumber('-1,5', 'vi')).toEqual(value(-1.5));
    expect(parseNumber('−1,5', 'vi')).toEqual(value(-1.5));
  });

  it('keeps to the rules of the field', () => {
    expect(parseNumber('1,5', 'vi', { decimals: 0 })).toEqual(refused('whole-only'));
    expect(parseNumber('1,500', 'vi', { decimals: 1 })).toEqual(value(1.5));
    expect(parseNumber('1,555', 'vi', { decimals: 2 })).toEqual(refused('decimals'));
    expect(parseNumber('-1', 'vi', { minimum: 0 })).toEqual(refused('negative'));
    expect(parseNumber('4', 'vi', { minimum: 5 })).toEqual(refused('minimum'));
    expect(parseNumber('101', 'vi', { maximum: 100 })).toEqual(refused('maximum'));
  });

  it('refuses more digits than a number holds', () => {
    expect(parseNumber('1234567890123456', 'vi')).toEqual(refused('too-long'));
  });
});

describe('parseNumber in English', () => {
  it('reads a comma as the thousands mark and a point as the decimal mark', () => {
    expect(parseNumber('1,234.5', 'en')).toEqual(value(1234.5));
    expect(parseNumber('1.234,5', 'en')).toEqual(refused('decimal-mark'));
  });
});

it('reads back every number it shows', () => {
  const hundredths = fc.integer({ min: -1e11, max: 1e11 });
  fc.assert(
    fc.property(hundredths, fc.constantFrom('vi' as const, 'en' as const), (whole, language) => {
      const number = whole / 100;
      expect(parseNumber(formatNumber(language, number), language)).toEqual(value(number));
    }),
  );
});
