// What poppler sees in a PDF, as plain values.
import { execFileSync } from 'node:child_process';

const run = (command: string, words: readonly string[]): Buffer =>
  execFileSync(command, words, { maxBuffer: 64 * 1024 * 1024 });

const ask = (command: string, words: readonly string[]): string => run(command, words).toString('utf8');

/** The text of every page, in reading order. */
export function readPages(file: string): string[] {
  return ask('pdftotext', ['-layout', file, '-']).split('\f').slice(0, -1);
}

/** Each page's size in whole points. */
export function readPageSizes(file: string, count: number): string[] {
  const lines = ask('pdfinfo', ['-f', '1', '-l', String(count), file]).match(/^Page .*size:.*$/gm) ?? [];
  return lines.map((line) =>
    (line.match(/[\d.]+(?= x)|(?<=x )[\d.]+/g) ?? []).map((size) => Math.round(Number(size))).join(' x '),
  );
}

export type PdfFont = { name: string; isEmbedded: boolean; hasUnicode: boolean };

export function readFonts(file: string): PdfFont[] {
  return tableRows(ask('pdffonts', [file])).map((row) => {
    const [, name = ''] = /^(?:[A-Z]{6}\+)?(\S+)/.exec(row) ?? [];
    const [embedded, , unicode] = row.match(/\b(yes|no)\b/g) ?? [];
    return { name, isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
  });
}

export function countImages(file: string): number {
  return tableRows(ask('pdfimages', ['-list', file])).length;
}

function tableRows(listing: string): string[] {
  return listing.split('\n').slice(2).filter(Boolean);
}

/** Mean grey (0 black to 255 white) of a box given in mm, at 300 dots an inch. */
export function meanGrey(file: string, box: { x: number; y: number; width: number; height: number }): number {
  const dots = (millimetres: number) => String(Math.round((millimetres / 25.4) * 300));
  const picture = run('pdftoppm', [
    ...['-gray', '-r', '300', '-f', '1', '-l', '1'],
    ...['-x', dots(box.x), '-y', dots(box.y), '-W', dots(box.width), '-H', dots(box.height), file],
  ]);
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  if (header === null) throw new Error('Not a grey picture.');
  const pixels = picture.subarray(header[0].length);
  return pixels.reduce((sum, grey) => sum + grey, 0) / pixels.length;
}
