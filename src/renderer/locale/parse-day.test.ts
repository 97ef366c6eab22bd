import { describe, expect, it } from 'vitest';
import { parseDay } from './parse-day';

const value = (day: string) => ({ kind: 'value', value: day });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('parseDay', () => {
  it('reads the ways a day is typed', () => {
    for (const text of ['18/06/2019', '18/6/2019', '18-06-2019', '18.06.2019', '18062019', '2019-06-18']) {
      expect(parseDay(text)).toEqual(value('2019-06-18'));
    }
  });

  it('knows the length of months and leap years', () => {
    expect(parseDay('29/02/2020')).toEqual(value('2020-02-29'));
    expect(parseDay('29/02/2019')).toEqual(refused('no-such-day'));
    expect(parseDay('29/02/1900')).toEqual(refused('no-such-day'));
    expect(parseDay('31/06/2019')).toEqual(refused('no-such-day'));
    expect(parseDay('01/13/2019')).toEqual(refused('no-such-day'));
  });

  it('refuses years of two digits and words', () => {
    expect(parseDay('18/06/19')).toEqual(refused('not-a-day'));
    expect(parseDay('hôm nay')).toEqual(refused('not-a-day'));
  });

  it('keeps to the first and last day allowed', () => {
    expect(parseDay('31/12/2018', { firstDay: '2019-01-01' })).toEqual(refused('first-day'));
    expect(parseDay('01/07/2019', { lastDay: '2019-06-30' })).toEqual(refused('last-day'));
  });

  it('takes nothing typed as blank', () => {
    expect(parseDay(' ')).toEqual({ kind: 'blank' });
  });
});
