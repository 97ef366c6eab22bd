import { describe, expect, it } from 'vitest';
import { paperWords } from '../words/paper-words';
import { formatDay, localMoment } from './format-day';
import {
  formatDifference,
  formatPercent,
  formatPoints,
  formatSignedPoints,
  formatTrimmed,
  formatWhole,
} from './format-decimal';
import { formatHash } from './format-hash';
import { formatMillions, formatShare } from './format-money';
import { formatValue } from './format-value';
import { shortenText } from './shorten-text';

describe('numbers on paper', () => {
  it('have a comma before decimals and dots between thousands in Vietnamese', () => {
    expect([
      formatPoints('77.48', 'vi'),
      formatPoints('1234567.89', 'vi'),
      formatPoints('-3.20', 'vi'),
      formatWhole(1234567, 'vi'),
      formatPoints('1234567.89', 'en'),
    ]).toEqual(['77,48', '1.234.567,89', '−3,20', '1.234.567', '1,234,567.89']);
  });

  it('drop empty decimals of a maximum only', () => {
    expect(['14.00', '13.50', '13.05', '100.00'].map((text) => formatTrimmed(text, 'vi'))).toEqual([
      '14',
      '13,5',
      '13,05',
      '100',
    ]);
  });

  it('carry a sign on changes, a real minus and none on zero', () => {
    expect([
      formatDifference(417, 'vi'),
      formatDifference(-317, 'vi'),
      formatDifference(0, 'vi'),
      formatSignedPoints('3.03', 'vi'),
    ]).toEqual(['+4,2', '−3,2', '0,0', '+3,03']);
  });

  it('round percentages half up to one place', () => {
    expect(['92.55', '92.54', '0.05'].map((text) => formatPercent(text, 'vi'))).toEqual([
      '92,6',
      '92,5',
      '0,1',
    ]);
  });

  it('give money in whole million and a share computed from whole đồng', () => {
    expect([
      formatMillions(1_724_499_999, 'vi'),
      formatMillions(500_000, 'vi'),
      formatShare(1_724_000_000, 2_000_000_000, 'vi'),
      formatShare(1, 3, 'vi'),
    ]).toEqual(['1.724', '1', '86,2', '33,3']);
  });
});

describe('days on paper', () => {
  it('put a zero before days under 10 and months 1 and 2 only', () => {
    expect(
      ['2019-06-12', '2019-01-05', '2019-07-05', '2019-12-31'].map((day) => formatDay(day, 'vi')),
    ).toEqual(['12/6/2019', '05/01/2019', '05/7/2019', '31/12/2019']);
  });

  it('are taken at UTC+7', () => {
    expect(localMoment('2019-06-24T20:32:59Z')).toEqual({ day: '2019-06-25', time: '03:32' });
  });
});

describe('values of indicators', () => {
  const vietnamese = paperWords('vi');

  it('speak in the manner of the indicator', () => {
    expect([
      formatValue({ kind: 'percent', value: '99.20' }, vietnamese),
      formatValue({ kind: 'percent-from', value: '50.00' }, vietnamese),
      formatValue({ kind: 'fraction', part: 1204, whole: 3100 }, vietnamese),
      formatValue({ kind: 'number', value: '2.50' }, vietnamese),
      formatValue({ kind: 'level', level: 2, of: 4 }, vietnamese),
      formatValue({ kind: 'missing' }, vietnamese),
    ]).toEqual(['99,2%', 'từ 50%', '1.204/3.100', '2,5', 'mức 2/4', 'trống']);
  });
});

describe('shortened texts', () => {
  it('stay as they are up to the limit', () => {
    expect(shortenText('Cơ chế, chỉ đạo, báo cáo', 24)).toBe('Cơ chế, chỉ đạo, báo cáo');
  });

  it('end between words with an ellipsis and never exceed the limit', () => {
    expect(shortenText('Không có biên bản kiểm kê kèm theo; cơ quan', 38)).toBe(
      'Không có biên bản kiểm kê kèm theo…',
    );
    expect(shortenText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('count composed letters: a split accent is joined first', () => {
    expect(shortenText('Tốt'.normalize('NFD'), 3)).toBe('Tốt');
  });
});

it('groups hex digits by eight', () => {
  expect([formatHash('0123456789abcdef'.repeat(4)), formatHash('0123456789abcdef'.repeat(4), 2)]).toEqual([
    '01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef',
    '01234567 89abcdef',
  ]);
});
