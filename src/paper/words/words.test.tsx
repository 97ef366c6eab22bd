import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findSubject } from './find-subject';
import { paperWords } from './paper-words';
import { insideSentence, periodAxisLabel, periodLabel } from './period-label';

const vietnamese = paperWords('vi');
const english = paperWords('en');

describe('sentences', () => {
  it('fill their slots and choose the counted form of the language', () => {
    const counted = (count: number) =>
      english.say('projects.onTimeNoPlan', { count, disbursed: '0', planned: '0' });
    expect([counted(1), counted(2)]).toEqual([
      '1 project under way, all on schedule; paid out 0/0 million đồng.',
      '2 projects under way, all on schedule; paid out 0/0 million đồng.',
    ]);
  });

  it('mark up what the sentence marks and nothing that fills a slot', () => {
    const marked = vietnamese.sayMarked('foot.flags', { flags: '<b>x</b> & <script>' });
    expect(renderToStaticMarkup(<p>{marked}</p>)).toBe(
      '<p><b>Cần xem lại:</b> &lt;b&gt;x&lt;/b&gt; &amp; &lt;script&gt;.</p>',
    );
  });

  it('refuse to print with an empty slot', () => {
    expect(() => vietnamese.say('rank.interval', { from: 5 })).toThrow('no value for to');
  });
});

describe('periods', () => {
  it('are named in full and in two short lines', () => {
    const periods = ['2019', '2019-H1', '2019-H2', '2019-Q3', '2019-M9'];
    expect(periods.map((period) => periodLabel(period, vietnamese))).toEqual([
      'năm 2019',
      '6 tháng đầu năm 2019',
      '6 tháng cuối năm 2019',
      'quý 3 năm 2019',
      '9 tháng năm 2019',
    ]);
    expect(periods.map((period) => periodAxisLabel(period, vietnamese).join(' '))).toEqual([
      'Cả năm 2019',
      '6T đầu 2019',
      '6T cuối 2019',
      'Quý 3 2019',
      '9 tháng 2019',
    ]);
  });
});

describe('agencies in a sentence', () => {
  it('are called by the longest known start of their name', () => {
    const names = [
      'Sở Y tế',
      'UBND thị xã Từ Sơn',
      'UBND thị trấn Lim',
      'UBND thành phố Bắc Ninh',
      'Kho bạc',
    ];
    expect(names.map((name) => findSubject(name, vietnamese).word)).toEqual([
      'Sở',
      'Thị xã',
      'Thị trấn',
      'Thành phố',
      'Cơ quan',
    ]);
  });

  it('keep abbreviations in capitals inside a sentence', () => {
    expect(['Sở, ban, ngành', 'UBND huyện, thị xã'].map(insideSentence)).toEqual([
      'sở, ban, ngành',
      'UBND huyện, thị xã',
    ]);
  });
});
