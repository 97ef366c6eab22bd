import { describe, expect, it } from 'vitest';
import type { ScorecardModel, ScoredOutcome } from '../domain/scorecard/scorecard-model';
import {
  communeCard,
  everyCard,
  firstPeriodCard,
  longNameCard,
  notRankedCard,
  topBandCard,
} from '../../tests/support/scorecard-variants';
import { transportCard, transportOutcome } from '../../tests/support/scorecards';
import { renderScorecards } from './render-scorecards';

/** What a reader sees of one card, markup and drawings left out. */
function textOf(card: ScorecardModel, language: 'vi' | 'en' = 'vi'): string {
  const body = /<body>(.*)<\/body>/s.exec(renderScorecards([card], language))?.[1] ?? '';
  return body
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|')
    .replace(/&#x27;/g, "'");
}

function changed(changes: Partial<ScoredOutcome>): ScorecardModel {
  return { ...transportCard, outcome: { ...transportOutcome, ...changes } };
}

const plain = (card: ScorecardModel) => textOf(card).replace(/\|/g, '');

describe('the printed scorecard', () => {
  it('says where the agency stands, where it differs and what the gaps would bring', () => {
    expect(plain(transportCard)).toContain(
      'Sở đạt 77,48 điểm, xếp loại Khá, hạng 6/19, lên 2 bậc so với kỳ trước. Cao hơn mặt bằng nhóm nhiều nhất ở Dự án, hiệu quả; thấp hơn ở Dịch vụ công trực tuyến và An toàn thông tin. Làm đủ ba việc ở mục 4 sẽ thêm 6,84 điểm, còn thiếu 0,68 điểm để xếp loại Tốt.',
    );
  });

  it('prints the share that reported and the coverage beside the period, and the comparable change', () => {
    const text = plain(transportCard);
    expect(text).toContain(
      '6 tháng đầu năm 2019. Tỷ lệ gửi: 19/20 cơ quan cấp tỉnh, 142/154 toàn tỉnh. Độ phủ số liệu 96,00%.',
    );
    expect(text).toContain('tăng 3,42 trên 94 điểm so sánh được');
  });

  it('shows the sum, the interval in words and the whole hash', () => {
    const text = plain(transportCard);
    expect(text).toContain('Cách tính: 100 × 76,71 : 99,00 = 77,48. Không áp dụng DA04');
    expect(text).toContain('Khoảng hạng 5 đến 8: 90% trong 1.000 lần đổi trọng số; hạng 5, 7 trong sai số.');
    expect(text).toContain('ceec881f 00e9ff69 f4ce569c 6d6672b8 c094878f dd68c9ba 23274e5a 364fbfa0');
  });

  it('shows nothing but reason, dates and trend when the agency is not ranked', () => {
    const text = plain(notRankedCard);
    expect(text).toContain('Chưa gửi số liệu');
    expect(text).toContain('Hạn gửi báo cáo18/6/2019');
    expect(text).not.toMatch(/Tổng điểm|Điểm theo nhóm|Xếp loại|Cách tính/);
  });

  it('knows a first period, no project and no hiring target', () => {
    const text = plain(firstPeriodCard);
    expect(text).toContain('hạng 6/19, kỳ đầu được xếp hạng.');
    expect(text).toContain('5. Dự án: không có dự án trong kỳ.');
    expect(text).toContain('6. Nhân lực CNTT trình độ cao: không được giao chỉ tiêu.');
    expect(text).toContain('Số liệu tự chấm, chưa được thẩm định.');
  });

  it('stops after the points in the top band and says that nobody is below', () => {
    const text = plain(topBandCard);
    expect(text).toContain('Không nhóm nào dưới trung vị. Làm được việc ở mục 4 sẽ thêm 3,03 điểm.');
    expect(text).toContain('Số thẩm định trùng số tự chấm.');
    expect(text).toContain('Giữ hạng 1 trong 90% số lần thử');
    expect(text).toContain('Từ kỳ 6T đầu 2019 dùng bộ tiêu chí khác.');
  });

  it('says what stays out: further adjustments, low coverage, flags', () => {
    const text = plain(longNameCard);
    expect(text).toContain('và 2 điều chỉnh khác');
    expect(text).toContain('58,25% (độ phủ thấp)');
    expect(text).toContain(
      'Cần xem lại: 1 dự án không đổi số liệu; 2 mức không đổi ba kỳ; 3 chỉ tiêu thiếu kiểm chứng.',
    );
  });

  it('has its own string for each case of projects and hires', () => {
    const projects = (onSchedule: number, late: number, planned: number) =>
      plain(
        changed({
          projects: { underWay: onSchedule + late, onSchedule, late, disbursed: 500_000_000, planned },
        }),
      );
    expect(projects(2, 0, 1_000_000_000)).toContain(
      '2 dự án đang thực hiện, đều đúng tiến độ; giải ngân 500/1.000 triệu đồng (50,0%).',
    );
    expect(projects(1, 1, 0)).toContain('1 đúng tiến độ, 1 chậm; giải ngân 500/0 triệu đồng.');
    const hires = (target: number, hired: number, isAdvertised = false) =>
      plain(changed({ hires: { target, hired, isAdvertised } }));
    expect(hires(3, 1)).toContain('chỉ tiêu 3 người, đã tuyển 1.');
    expect(hires(3, 3)).toContain('chỉ tiêu 3 người, đã tuyển 3, đủ chỉ tiêu.');
    expect(hires(1, 0)).toContain('chỉ tiêu 1 người, chưa tuyển được.');
    expect(hires(1, 0, true)).toContain('chưa tuyển được; đang đăng tuyển.');
  });

  it('shows an agency’s live card without rank or hash as provisional', () => {
    const text = plain(changed({ standing: null, resultHash: null, median: null, basis: 'self' }));
    expect(text).toContain('chưa xếp hạng.');
    expect(text).toContain('Bảng điểm chưa công bố; số trên phiếu là tạm tính.');
  });

  it('always carries its mark, the sample mark only in a sample', () => {
    expect(plain(communeCard)).toContain('Bản mẫu, số liệu minh họa');
    const real = plain({ ...transportCard, isSample: false });
    expect(real).toContain('Bản in từ phần mềm Nhịp Số, 10:32 ngày 25/6/2019. Bộ tiêu chí 2019, bản 1.');
    expect(real).not.toContain('Bản mẫu');
  });

  it('leaves number, date and signature blank', () => {
    expect(textOf(transportCard)).toContain('|Số: |/STTTT|Bắc Ninh, ngày |tháng |năm |PHIẾU');
  });
});

describe('the document', () => {
  it('has a page for each agency in the order given', () => {
    const ids = [...renderScorecards(everyCard, 'vi').matchAll(/data-fit="([^"]+)"/g)].map(
      (found) => found[1],
    );
    expect(ids).toEqual(everyCard.map((card) => card.agency.id));
  });

  it('is NFC, escapes what documents say and lets nothing remote in', () => {
    const hostile = '<img src="https://example.test/x.png">';
    const html = renderScorecards(
      [{ ...transportCard, agency: { id: 'X', name: { vi: `Sở ${hostile}`.normalize('NFD'), en: '' } } }],
      'vi',
    );
    expect(html).toBe(html.normalize('NFC'));
    expect(html).not.toContain(hostile);
    expect(html).toContain('default-src &#x27;none&#x27;');
  });

  it('is complete in English', () => {
    const text = textOf(transportCard, 'en').replace(/\|/g, '');
    expect(text).toContain('The department scores 77.48 points, band Fair, rank 6/19, up by 2');
    expect(text).toContain('3 projects under way, 2 on schedule, 1 late; paid out 1,724/2,000 million');
  });
});
