import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text';
import { harmlessText } from './table';

describe('writing CSV for a spreadsheet', () => {
  it('marks the encoding, separates by semicolons and ends every row', () => {
    const columns = [{ title: 'Tên' }, { title: 'Điểm' }, { title: 'Số' }];
    const rows = [
      ['a;b', { decimal: '77.48' }, { whole: 3 }],
      ['c"d\n', { decimal: '-3.20' }, null],
    ];
    expect(csvText({ columns, rows })).toBe('\uFEFFTên;Điểm;Số\r\n"a;b";77,48;3\r\n"c""d\n";-3,20;\r\n');
  });

  it('takes the start of a formula from text', () => {
    const columns = [{ title: '=A1' }, { title: 'b' }, { title: 'c' }, { title: 'd' }, { title: 'e' }];
    expect(csvText({ columns, rows: [['-3,20', '=1+1', '@SUM(A1)', '\t=1', '+84']] })).toBe(
      "\uFEFF'=A1;b;c;d;e\r\n'-3,20;'=1+1;'@SUM(A1);'\t=1;'+84\r\n",
    );
  });

  it('never lets any text begin as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(harmlessText(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(harmlessText(text).endsWith(text)).toBe(true);
      }),
    );
  });
});
