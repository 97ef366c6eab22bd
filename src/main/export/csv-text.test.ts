import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, harmlessText } from './csv-text';

describe('writing CSV for a spreadsheet', () => {
  it('marks the encoding, separates by semicolons and ends every row', () => {
    expect(
      csvText([
        ['Tên', { number: '77,48' }, null],
        ['a;b', 'c"d', 'e\nf'],
      ]),
    ).toBe('\uFEFFTên;77,48;\r\n"a;b";"c""d";"e\nf"\r\n');
  });

  it('keeps numbers as numbers and takes the start of a formula from text', () => {
    expect(csvText([[{ number: '-3,20' }, '-3,20', '=1+1', '@SUM(A1)', '\t=1', '+84']])).toBe(
      "\uFEFF-3,20;'-3,20;'=1+1;'@SUM(A1);'\t=1;'+84\r\n",
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
