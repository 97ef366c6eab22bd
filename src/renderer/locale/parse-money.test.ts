import { describe, expect, it } from 'vitest';
import { parseMoney } from './parse-money';

const value = (number: number) => ({ kind: 'value', value: number });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('parseMoney', () => {
  it('reads đồng, triệu and tỷ exactly', () => {
    expect(parseMoney('38.600.000.000', 'vi')).toEqual(value(38_600_000_000));
    expect(parseMoney('38.600 triệu', 'vi')).toEqual(value(38_600_000_000));
    expect(parseMoney('38,6 tỷ', 'vi')).toEqual(value(38_600_000_000));
    expect(parseMoney('38,6tỉ đồng', 'vi')).toEqual(value(38_600_000_000));
    expect(parseMoney('0,1 tr', 'vi')).toEqual(value(100_000));
    expect(parseMoney('5 đ', 'vi')).toEqual(value(5));
    expect(parseMoney('1.5 million', 'en')).toEqual(value(1_500_000));
  });

  it('takes a bare number in the unit of the field', () => {
    expect(parseMoney('38.600', 'vi', 'million')).toEqual(value(38_600_000_000));
  });

  it('refuses what would not be whole đồng', () => {
    expect(parseMoney('1,5', 'vi')).toEqual(refused('part-of-a-dong'));
    expect(parseMoney('1,0000005 tr', 'vi')).toEqual(refused('part-of-a-dong'));
  });

  it('refuses unknown units, words without a number and sums below zero', () => {
    expect(parseMoney('5 usd', 'vi')).toEqual(refused('unit'));
    expect(parseMoney('triệu', 'vi')).toEqual(refused('not-a-number'));
    expect(parseMoney('-5', 'vi')).toEqual(refused('negative'));
    expect(parseMoney('1,234.5', 'vi')).toEqual(refused('decimal-mark'));
    expect(parseMoney('999.999.999 tỷ', 'vi')).toEqual(refused('too-long'));
  });

  it('tells nothing typed from zero', () => {
    expect(parseMoney('', 'vi')).toEqual({ kind: 'blank' });
    expect(parseMoney('0', 'vi')).toEqual(value(0));
  });
});
