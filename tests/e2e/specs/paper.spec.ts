import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { countImages, meanGrey, readFonts, readPages, readPageSizes } from '../read-pdf';

test.describe.configure({ mode: 'serial' });

const root = path.resolve(import.meta.dirname, '../../..');
let folder = '';

/** On plain Node, as the headless commands print: the job is left in a folder and an Electron answers there. */
function print(name: string, language = 'vi', count?: number): string {
  const job = path.join(folder, name);
  const words = ['--tsconfig', 'tsconfig.paper.json', 'tests/support/print-cards.mts', job, language];
  const tsx = path.join(root, 'node_modules/.bin/tsx');
  execFileSync(tsx, count === undefined ? words : [...words, String(count)], { cwd: root });
  return path.join(job, 'page.pdf');
}

let cards = '';

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhip-so-paper-'));
  cards = print('cards');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

test('every card is one A4 page: long names, no projects, not ranked, top band, first period', () => {
  expect(readPageSizes(cards, 20)).toEqual(Array.from({ length: 6 }, () => '595 x 842'));
});

test('only the two families are used, embedded, with a map to Unicode, and nothing is a picture', () => {
  const fonts = readFonts(cards);
  expect([...new Set(fonts.map((font) => font.name.split('-')[0]))].sort()).toEqual([
    'BeVietnamPro',
    'Tinos',
  ]);
  expect(fonts.filter((font) => !font.isEmbedded || !font.hasUnicode)).toEqual([]);
  expect(countImages(cards)).toBe(0);
});

test('the text comes out whole: agency, total, rank, hash, sentences', () => {
  const pages = readPages(cards);
  const text = pages.join('\n');
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toContain('\uFFFD');
  for (const part of [
    'Sở Giao thông vận tải',
    '77,48/100',
    'hạng 6/19',
    'ceec881f 00e9ff69 f4ce569c 6d6672b8 c094878f dd68c9ba 23274e5a 364fbfa0',
    '100 × 76,71 : 99,00 = 77,48',
    'Bản in từ phần mềm Nhịp Số',
    'Bản mẫu, số liệu minh họa',
  ]) {
    expect(pages[0]).toContain(part);
  }
  expect(pages[1]).toContain('Chưa gửi số liệu');
  expect(pages[1]).not.toContain('Điểm theo nhóm');
});

test('what is shown without colour stays apart: a solid bar is far darker than a hatched one', () => {
  // First group solid, fourth group hatched; the boxes lie inside the bars of the first page.
  const bar = { x: 71, width: 15, height: 2 };
  const solid = meanGrey(cards, { ...bar, y: 121.4 });
  const hatched = meanGrey(cards, { ...bar, y: 138.1 });
  expect((hatched - solid) / 255).toBeGreaterThanOrEqual(0.4);
});

test('the same input gives the same bytes', () => {
  const again = print('again');
  expect(readFileSync(again).equals(readFileSync(cards))).toBe(true);
});

test('English cards fit one page each as well', () => {
  expect(readPages(print('english', 'en'))).toHaveLength(6);
});

test('a province of 154 agencies is one file with a page and a name for each', () => {
  test.slow();
  const file = print('province', 'vi', 154);
  const pages = readPages(file);
  expect(pages).toHaveLength(154);
  expect(pages.filter((page) => /UBND xã số 154\b/.test(page))).toHaveLength(1);
});
